package shop;

import dev.lintel.Audited;
import dev.lintel.Default;
import dev.lintel.OnDelete;
import dev.lintel.SoftDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

/** Histories are nobody's to mend. */
@Entity
@Table(name = "orders", schema = "sales")
@SecondaryTable(
    name = "order_notes",
    schema = "sales",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "order_id"),
    foreignKey = @ForeignKey(name = "fk_order_notes_order_id"))
@SoftDelete
@Timestamps
@Audited
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  @Default("0")
  long number;

  @Column(table = "order_notes", nullable = true, length = 200)
  String note;

  @ManyToOne(fetch = FetchType.LAZY)
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "paid_by_id", nullable = true, foreignKey = @ForeignKey(name = "fk_orders_paid_by_id"))
  Payment paidBy;
}

@Entity
@Table(name = "payments")
@Inheritance(strategy = InheritanceType.JOINED)
@Timestamps
@Audited
class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "card_payments")
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_card_payments_id"))
@OnDelete(OnDelete.Action.CASCADE)
class CardPayment extends Payment {
  @Column(nullable = false, length = 4)
  String digits;
}
