package dev.lintel.processor.derive.hibernate.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** {@code @Access(PROPERTY)} on an embedded attribute of a class with field access: the embeddable's getters count. */
@Entity
class Envelope {
    @Id
    Long id;

    @Embedded
    @Access(AccessType.PROPERTY)
    private Stamp stamp;

    Stamp getStamp() {
        return stamp;
    }

    void setStamp(Stamp stamp) {
        this.stamp = stamp;
    }
}

@Embeddable
class Stamp {
    private int hidden;

    @Column(name = "stamp_value")
    public int getValue() {
        return hidden;
    }

    public void setValue(int value) {
        hidden = value;
    }
}
