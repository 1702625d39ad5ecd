package dev.lintel.processor.derive.hibernate.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

/** {@code @Access(PROPERTY)} on annotated fields, so that Hibernate asks the getters. */
@Entity
class Passport {
    @Id
    @GeneratedValue
    @Access(AccessType.PROPERTY)
    @Column(name = "passport_id")
    private Long id;

    @Access(AccessType.PROPERTY)
    @Column(length = 40)
    private String holder;

    /** {@code @JoinColumn} means nothing where no association is. */
    @JoinColumn(name = "state")
    private String country;

    Long getId() {
        return id;
    }

    void setId(Long id) {
        this.id = id;
    }

    String getHolder() {
        return holder;
    }

    void setHolder(String holder) {
        this.holder = holder;
    }
}
