package shop.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where something is. */
@Embeddable
public class Address {

    /** With the number of the house. */
    @Column(nullable = false, length = Limits.NAME)
    private String street;

    @Column(nullable = false, length = 2)
    private String country;

    @Column(nullable = false, length = Limits.NAME)
    private String city;
}
