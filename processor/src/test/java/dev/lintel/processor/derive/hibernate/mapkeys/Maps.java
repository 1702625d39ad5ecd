package dev.lintel.processor.derive.hibernate.mapkeys;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

/** Maps of basic values: keys in all forms. */
@Entity
class Atlas {
    @Id
    Long id;

    @ElementCollection
    Map<String, String> plain;

    @ElementCollection
    @MapKeyColumn(name = "keyName", length = 12, nullable = false)
    @Column(name = "its_value", nullable = false)
    Map<String, String> named;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "dir", length = 9)
    Map<Direction, Integer> directions;

    @ElementCollection
    @MapKeyEnumerated
    Map<Direction, Integer> ordinals;

    @ElementCollection
    Map<Direction, Direction> turns;

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, String> days;

    @ElementCollection
    @MapKeyColumn(columnDefinition = "varchar(3)")
    Map<String, LocalDate> defined;

    @ElementCollection
    @AttributeOverride(name = "key.x", column = @Column(name = "key_x"))
    @AttributeOverride(name = "value.x", column = @Column(name = "value_x", nullable = false))
    @AttributeOverride(name = "value.y", column = @Column(name = "value_y"))
    Map<Point, Point> points;

    @ElementCollection
    Map<Point, String> atPoint;

    @ElementCollection(targetClass = Integer.class)
    @MapKeyClass(String.class)
    Map untyped;

    @ElementCollection
    Map<Place, String> notes;

    @ElementCollection
    @MapKeyJoinColumn(name = "of_place", foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT))
    Map<Place, Point> pointsOfPlaces;
}

/** Maps of entities: keys in all forms. */
@Entity
class Guide {
    @Id
    Long id;

    @OneToMany
    Map<String, Place> byName;

    @OneToMany
    @JoinColumn(name = "guide_id")
    @MapKeyColumn(name = "guide_key")
    Map<String, Place> inTarget;

    @OneToMany(mappedBy = "guide")
    @MapKey
    Map<Long, Place> byId;

    @OneToMany(mappedBy = "guide")
    @MapKey(name = "title")
    Map<String, Place> byTitle;

    @OneToMany(mappedBy = "guide")
    @MapKeyColumn(name = "shelf")
    Map<Integer, Place> byShelf;

    @OneToMany(mappedBy = "guide")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Direction, Place> byDirection;

    @ManyToMany
    @JoinTable(name = "guide_spots")
    @MapKeyJoinColumn(name = "by_place")
    Map<Place, Spot> spots;

    @ManyToMany
    @JoinTable(name = "guide_points")
    Map<Point, Place> byPoint;

    @ManyToMany
    @JoinTable(name = "guide_key_said")
    @MapKeyJoinColumn(name = "spot_a", referencedColumnName = "a")
    @MapKeyJoinColumn(name = "spot_b", referencedColumnName = "b")
    Map<Spot, Place> bySpotSaid;

    @OneToMany
    @JoinColumn(name = "walked_by")
    @MapKeyJoinColumn(name = "walked_with")
    Map<Guide, Place> walked;
}

enum Direction {
    NORTH,
    SOUTH
}

/** An embeddable that is a key and a value of maps. */
@Embeddable
record Point(int x, Integer y) {}

/** An entity that is a key and a value of maps. */
@Entity
class Place {
    @Id
    Long id;

    String title;

    @ManyToOne
    Guide guide;
}

/** An entity with an embedded id that is a key and a value of maps. */
@Entity
class Spot {
    @EmbeddedId
    SpotId id;

    @Enumerated
    Direction direction;
}

/** The key of a spot. */
@Embeddable
record SpotId(int b, int a) {}
