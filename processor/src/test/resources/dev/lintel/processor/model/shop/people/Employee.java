package shop.people;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;

@Entity
@DiscriminatorValue("employee")
public class Employee extends Person {

    /** The first day. */
    private LocalDate hired;

    @Column(length = 20)
    private String desk;
}
