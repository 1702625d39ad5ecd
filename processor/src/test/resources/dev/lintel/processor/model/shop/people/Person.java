package shop.people;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import shop.common.Identified;
import shop.common.Limits;

/** Somebody: all in one table. */
@Entity
@Table(name = "people")
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class Person extends Identified<Long> {

    @Column(nullable = false, length = Limits.NAME)
    private String name;
}
