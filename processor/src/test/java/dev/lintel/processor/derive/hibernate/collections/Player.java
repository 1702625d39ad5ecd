package dev.lintel.processor.derive.hibernate.collections;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

@Entity
class Player {
    @Id
    @GeneratedValue
    @Column(name = "player_id")
    Long id;

    @ElementCollection
    Set<String> nickNames;

    @ElementCollection
    @Column(nullable = false, length = 40)
    Set<String> titles;

    @ElementCollection
    SortedSet<Integer> numbers;

    @ElementCollection
    List<String> moves;

    @ElementCollection
    Collection<LocalDate> days;

    @ElementCollection
    @OrderColumn
    List<String> ranked;

    @ElementCollection
    @OrderColumn(name = "place_no")
    @Column(name = "prize", precision = 10, scale = 2)
    List<BigDecimal> prizes;

    @ElementCollection
    @CollectionTable(
            name = "player_tags",
            joinColumns = @JoinColumn(name = "owner_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"owner_id", "tag"}))
    @Column(name = "tag")
    List<String> tags;

    @ElementCollection
    Map<String, Integer> scores;

    @ElementCollection
    @MapKeyColumn(name = "language", length = 5)
    @Column(name = "word", nullable = false)
    Map<String, String> words;

    @ElementCollection
    Map<Hand, String> byHand;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "hand", length = 10)
    @Enumerated(EnumType.STRING)
    Map<Hand, Hand> handToHand;

    @ElementCollection
    @MapKeyJoinColumn(name = "against")
    Map<Player, LocalDate> met;

    @ElementCollection
    Map<Player, Integer> beaten;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Hand> hands;

    @ElementCollection
    Set<Spot> spots;

    @ElementCollection
    List<Spot> path;

    @ElementCollection
    @AttributeOverride(name = "x", column = @Column(name = "column_no"))
    @AttributeOverride(name = "area.name", column = @Column(name = "area_label"))
    @OrderColumn(name = "step")
    List<Spot> steps;

    @ElementCollection
    @AttributeOverride(name = "key.x", column = @Column(name = "key_x"))
    @AttributeOverride(name = "value.area.name", column = @Column(name = "value_area"))
    Map<Corner, Spot> corners;

    @ElementCollection
    @CollectionTable(name = "player_byte_lists")
    List<byte[]> keys;
}

enum Hand {
    LEFT,
    RIGHT
}

@Embeddable
class Spot {
    int x;

    @Column(nullable = false)
    Integer y;

    Area area;

    @ManyToOne
    Player seenBy;
}

@Embeddable
class Area {
    @Column(name = "area_name")
    String name;
}

@Embeddable
record Corner(
        @Column(name = "corner_x") int x,
        @Column(name = "corner_y") int y) {}
