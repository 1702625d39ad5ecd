package shop;

import dev.lintel.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

@MappedSuperclass
abstract class Kept {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "made_on", nullable = false)
  LocalDate made;
}

@Embeddable
class Money {
  @Column(nullable = false)
  long cents;
}

@Entity
@Table(
    name = "orders",
    indexes = {
      @Index(name = "ix_orders_made_on", columnList = "made_on desc, cents"),
      @Index(name = "ix_orders_place", columnList = "placeOfSale")
    },
    uniqueConstraints = @UniqueConstraint(name = "uq_orders_number", columnNames = "number"))
@PgIndex(name = "ix_orders_late", columns = "number", where = "cents > 100")
class Order extends Kept {
  @Column(nullable = false)
  long number;

  @Column(nullable = false)
  Money total;

  @Column(nullable = false)
  int placeOfSale;
}
