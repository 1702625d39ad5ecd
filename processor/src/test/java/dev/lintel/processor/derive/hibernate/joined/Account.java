package dev.lintel.processor.derive.hibernate.joined;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long accountId;

    @Column(nullable = false)
    String owner;

    @ManyToOne
    SavingsAccount overflow;
}

@Entity
@Table(name = "savings")
@PrimaryKeyJoinColumn(name = "savings_id")
class SavingsAccount extends Account {
    int rate;

    @ElementCollection
    Set<String> goals;
}

@MappedSuperclass
abstract class Limited extends SavingsAccount {
    @Column(nullable = false)
    Long ceiling;
}

@Entity
class LockedAccount extends Limited {
    boolean forever;

    @OneToMany
    Set<Account> keys;
}

@Entity
class EmptyAccount extends Account {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "part_type")
abstract class Part {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Wheel extends Part {
    int spokes;
}

@Embeddable
record SlotKey(int floor, int number) implements Serializable {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Slot {
    @EmbeddedId
    SlotKey key;
}

@Entity
class Garage extends Slot {
    boolean heated;

    @ManyToOne
    Garage next;
}

@Entity
@PrimaryKeyJoinColumn(name = "cellar_floor", referencedColumnName = "floor")
@PrimaryKeyJoinColumn(name = "cellar_number", referencedColumnName = "number")
class Cellar extends Slot {
    boolean dry;
}
