package dev.lintel.processor.derive.hibernate.hierarchies;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

/** Hierarchies with all that attributes can be in subclasses. */
@MappedSuperclass
abstract class Thing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Column(nullable = false)
    String label;
}

@Entity
@Table(name = "devices", uniqueConstraints = @UniqueConstraint(columnNames = {"label", "port"}))
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
abstract class Device extends Thing {
    @ManyToOne
    Device host;

    @OneToMany(mappedBy = "host")
    List<Device> guests;
}

@Entity
class Printer extends Device {
    int port;

    @Basic(optional = false)
    String model;

    String brand;

    @Column(unique = true)
    String serial;

    @ElementCollection
    Set<String> papers;

    @Embedded
    Tray tray;

    @ManyToOne(optional = false)
    Room room;

    @OneToOne
    Room lastRoom;
}

@Entity
@DiscriminatorValue("scan")
class Scanner extends Device {
    @Column(name = "dots")
    long resolution;

    @ManyToMany
    Set<Room> rooms;

    @OneToMany
    @JoinColumn(name = "scanned_in")
    Set<Room> used;
}

@Embeddable
class Tray {
    @Column(name = "sheet_count")
    int sheets;

    boolean isFull;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "rooms")
class Room extends Thing {
    @ManyToOne(fetch = FetchType.LAZY)
    Room next;
}

@Entity
@PrimaryKeyJoinColumn(name = "room_id", foreignKey = @ForeignKey(name = "fk_halls"))
class Hall extends Room {
    @Column(nullable = false)
    int seats;

    @Column(unique = true, length = 10)
    String code;

    @Embedded
    Tray tray;

    @OneToOne(optional = false)
    Device projector;

    @ManyToMany(mappedBy = "halls")
    Set<Stage> stages;
}

@Entity
class Stage extends Hall {
    @ElementCollection
    @CollectionTable(name = "stage_lights", joinColumns = @JoinColumn(name = "stage"))
    List<Integer> lights;

    @ManyToMany
    @JoinTable(name = "stage_halls")
    Set<Hall> halls;

    @OneToMany
    Set<Printer> printers;

    @ManyToOne
    Printer main;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Payment {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    Integer cents;

    @ManyToOne
    Room paidIn;
}

@Entity
class Cash extends Payment {
    @Column(nullable = false)
    String coins;
}

@Entity
class Card extends Payment {
    String number;

    @ElementCollection
    Set<String> slips;
}
