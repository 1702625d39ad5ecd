package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.util.List;

@MappedSuperclass
abstract class Priced {
  private double price;

  @Column(nullable = false)
  public double getPrice() { // LINT: float-money
    return price;
  }

  public void setPrice(double price) {
    this.price = price;
  }
}

@Entity
@Table(name = "parcels")
class Parcel extends Priced {
  private Long id;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}

@Entity
@Table(name = "letters")
class Letter extends Priced {
  private Long id;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}

@Embeddable
class Charge {
  @Column(nullable = false)
  float amount; // LINT: float-money
}

@Entity
@Table(name = "receipts")
class Receipt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Embedded
  Charge charge;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "receipt_payments",
      joinColumns = @JoinColumn(name = "receipt_id"),
      foreignKey = @ForeignKey(name = "fk_receipt_payments_receipt_id"))
  @Column(name = "payment", nullable = false)
  List<Double> payments; // LINT: float-money
}
