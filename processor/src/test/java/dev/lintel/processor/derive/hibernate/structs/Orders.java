package dev.lintel.processor.derive.hibernate.structs;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Struct;

/** Records as composite types, one inside another, and a plain embeddable inside. */
@Entity
class Shipment {
    @Id
    Long id;

    Route route;
}

@Embeddable
@Struct(name = "route")
class Route {
    Stop first;

    @Struct(name = "dock")
    Dock dock;

    Place place;

    List<Stop> between;

    Stop[] after;
}

/** Its attributes are not in the order of the record's components. */
@Embeddable
@Struct(name = "stop")
record Stop(@Column(nullable = false) String zip, int number, long position) {}

@Embeddable
class Dock {
    int gate;

    String name;
}

@Embeddable
class Place {
    double latitude;
    double longitude;
}

/** The order of the attributes as the source says it: {@code attributes}. */
@Entity
class Recipe {
    @Id
    Long id;

    Step step;
}

@Embeddable
@Struct(
        name = "step",
        attributes = {"text", "minutes", "position"})
class Step {
    int position;
    long minutes;
    String text;
}

/** Associations and collections of a composite value. */
@Entity
class Visit {
    @Id
    Long id;

    Guests guests;
}

@Embeddable
@Struct(name = "guests")
class Guests {
    @ManyToOne
    @JoinColumn(name = "host_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Host host;

    int number;

    @ElementCollection
    Set<String> names;
}

@Entity
class Host {
    @Id
    Long id;
}

/** A composite value of a mapped superclass, with other names for its attributes. */
@Entity
class Machine extends Measured {
    @Id
    Long id;

    @Struct(name = "otherSpan")
    @AttributeOverride(name = "lower", column = @Column(name = "since"))
    @AttributeOverride(name = "upperEnd", column = @Column(name = "until", nullable = false))
    Span other;
}

@MappedSuperclass
class Measured {
    @Struct(name = "span")
    Span span;
}

@Embeddable
class Span {
    @Convert(converter = Halves.class)
    String lower;

    Integer upperEnd;
}

class Halves implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String value) {
        return value == null ? null : value.length();
    }

    @Override
    public String convertToEntityAttribute(Integer value) {
        return value == null ? null : "h".repeat(value);
    }
}
