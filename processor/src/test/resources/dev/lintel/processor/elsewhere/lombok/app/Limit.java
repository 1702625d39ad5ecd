package app;

import jakarta.persistence.Embeddable;
import lombok.Value;

@Value
@Embeddable
public class Limit {

    int perDay;
    String currency;
}
