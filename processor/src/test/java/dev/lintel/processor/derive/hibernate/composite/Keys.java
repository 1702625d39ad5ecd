package dev.lintel.processor.derive.hibernate.composite;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Embeddable
class LineKey implements Serializable {
    long orderNumber;

    @Column(name = "pos")
    Integer position;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

@Embeddable
record CityKey(String country, @Column(name = "city_name") String cityName) implements Serializable {}

@Entity
class Line {
    @EmbeddedId
    LineKey key;

    String text;
}

@Entity
class City {
    @EmbeddedId
    @AttributeOverride(name = "country", column = @Column(name = "country_code", length = 2))
    CityKey key;
}

record FlightKey(String carrier, int flightNumber) implements Serializable {}

@Entity
@IdClass(FlightKey.class)
class Flight {
    @Id
    @Column(length = 3)
    String carrier;

    @Id
    int flightNumber;

    @ManyToOne
    City origin;

    @ManyToOne
    @JoinColumn(name = "to_country", referencedColumnName = "country_code", nullable = false)
    @JoinColumn(name = "to_city", referencedColumnName = "city_name", nullable = false)
    City to;

    @ManyToOne
    Line line;
}
