package app;

import jakarta.persistence.Embeddable;

@Embeddable
public class Limit {

    public int getPerDay() {
        return 0;
    }

    public String getCurrency() {
        return "";
    }
}
