package dev.lintel.processor.derive.hibernate.secondaryjoined;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;

/** The root of a single table with a {@code @SecondaryTable} of its own. */
@Entity
@SecondaryTable(name = "tool_extra")
class Tool {
    @Id
    Long id;

    @Column(table = "tool_extra", nullable = false)
    String serial;
}

/** A subclass of a single table, kept in a {@code @SecondaryTable}: its columns may be NOT NULL there. */
@Entity
@SecondaryTable(name = "drill", pkJoinColumns = @PrimaryKeyJoinColumn(name = "tool_id"))
class Drill extends Tool {
    @Column(table = "drill", nullable = false)
    int power;

    int speed;

    @ManyToOne(optional = false)
    @JoinColumn(table = "drill")
    Tool charger;

    @ElementCollection
    @CollectionTable(name = "drill_bits")
    Set<String> bits;
}

/** A subclass of a subclass of a single table. */
@Entity
@SecondaryTable(name = "hammer_drill")
class HammerDrill extends Drill {
    @Column(table = "hammer_drill")
    String force;

    @Column(table = "hammer_drill")
    String note;
}

/** The root of joined tables, with a {@code @SecondaryTable}. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
@SecondaryTable(name = "boat_papers")
class Boat {
    @Id
    Long boatId;

    @Column(table = "boat_papers")
    String papers;

    @OneToMany
    @JoinColumn(name = "of_boat")
    List<Tool> tools;
}

/** A joined subclass with a {@code @SecondaryTable}, which refers to the subclass's own table. */
@Entity
@PrimaryKeyJoinColumn(name = "ship_id")
@SecondaryTable(name = "ship_crew")
class Ship extends Boat {
    String flag;

    @Column(table = "ship_crew", nullable = false)
    int crew;
}

/** A joined subclass of a subclass with a {@code @SecondaryTable}. */
@Entity
@SecondaryTable(name = "tanker_load", pkJoinColumns = @PrimaryKeyJoinColumn(name = "tanker"))
class Tanker extends Ship {
    @Column(table = "tanker_load")
    Long tons;
}

/** The root of a table for each class, with a {@code @SecondaryTable}. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Shed {
    @Id
    Long id;

    String place;
}

/** A subclass in its own table, with a {@code @SecondaryTable}. */
@Entity
@SecondaryTable(name = "garage_doors")
class Garage extends Shed {
    @Column(table = "garage_doors")
    int doors;
}
