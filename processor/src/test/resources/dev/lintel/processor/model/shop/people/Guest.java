package shop.people;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("guest")
public class Guest extends Person {

    @Column(length = 320)
    private String email;
}
