package dev.lintel.processor.derive.hibernate.onetable;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

/** Two entities in one table: this one is the whole row. */
@Entity
@Table(name = "rooms")
class Room {
    @Id
    Long id;

    @Column(nullable = false)
    String name;

    int seats;

    @ManyToOne
    Floor floor;

    /** Two collections in one {@code @JoinTable} by default. */
    @ManyToMany
    Set<Floor> seen;

    @ManyToMany
    Set<Floor> heard;

    /** Two bags in one {@code @JoinTable} by default. */
    @ManyToMany
    List<Label> red;

    @ManyToMany
    List<Label> blue;

    @ElementCollection
    @CollectionTable(name = "room_words", joinColumns = @JoinColumn(name = "room"))
    @Column(name = "word")
    Set<String> words;
}

/** Two entities in one table: this one reads a part of the row. */
@Entity
@Table(name = "rooms")
class RoomName {
    @Id
    Long id;

    String name;

    @Column(name = "extra", length = 10)
    String extra;

    @ElementCollection
    @CollectionTable(name = "room_words", joinColumns = @JoinColumn(name = "room"))
    @Column(name = "sentence")
    Set<String> sentences;
}

/** The target of two join tables with one name. */
@Entity
class Floor {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "floor_links")
    Set<Floor> above;

    @ManyToMany
    @JoinTable(name = "floor_links")
    Set<Label> labels;
}

/** The target of two bags in one table. */
@Entity
class Label {
    @Id
    Long id;
}

/** A {@code @SecondaryTable} that is another entity's table. */
@Entity
@SecondaryTable(name = "guest_card")
class Guest {
    @Id
    Long id;

    @Column(table = "guest_card", name = "card_no")
    String cardNumber;
}

/** An entity whose table is another's {@code @SecondaryTable}. */
@Entity
@Table(name = "guest_card")
class GuestCard {
    @Id
    Long id;

    @Column(name = "card_no")
    String number;

    String colour;
}
