package audited;

import dev.lintel.Audited;
import dev.lintel.OnDelete;
import dev.lintel.RenamedFrom;
import dev.lintel.SoftDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Set;

/** Entities of all kinds that are audited; one that Hibernate's annotation of the same name stands on is not. */
@MappedSuperclass
@Audited
abstract class Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

/** Audited as its superclass says, and its secondary table too; not the table of its collection. */
@Entity
@Table(name = "orders", schema = "sales")
@SecondaryTable(
        name = "order_notes",
        schema = "sales",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "order_id"),
        foreignKey = @ForeignKey(name = "fk_order_notes_order_id"))
@SoftDelete
@Timestamps
@RenamedFrom("purchases")
class Order extends Recorded {
    @Column(nullable = false, length = 20)
    String code;

    @Column(table = "order_notes", length = 200)
    String note;

    @ElementCollection
    @OnDelete(OnDelete.Action.CASCADE)
    @CollectionTable(
            name = "order_tags",
            schema = "sales",
            joinColumns = @JoinColumn(name = "order_id"),
            foreignKey = @ForeignKey(name = "fk_order_tags_order_id"))
    @Column(name = "tag", nullable = false, length = 20)
    Set<String> tags;
}

/** A table for each class. */
@Entity
@Table(name = "\"Payment\"")
@Inheritance(strategy = InheritanceType.JOINED)
@Audited
class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
@Table(name = "card_payments")
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_card_payments_id"))
class CardPayment extends Payment {
    @Column(nullable = false, length = 4)
    String digits;
}

/** One table for all classes. */
@Entity
@Table(name = "vehicles")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 10)
@Audited
class Vehicle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
class Lorry extends Vehicle {
    @Column(nullable = true)
    Integer axles;
}

/** Tables of subclasses only. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Audited
abstract class Place {
    @Id
    long id;
}

@Entity
@Table(name = "a_quay_with_a_name_that_hardly_leaves_any_room_for_its_history")
class Quay extends Place {
    @Column(nullable = false, length = 20)
    String name;
}

/** A key of two columns. */
@Entity
@Table(name = "seats")
@IdClass(Seat.Key.class)
@Audited
class Seat {
    record Key(int room, String number) {}

    @Id
    int room;

    @Id
    @Column(length = 4)
    String number;
}

@Entity
@Table(name = "visits")
@org.hibernate.annotations.Audited
class Visit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
