package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Map;

@MappedSuperclass
abstract class Billed {
  private BigDecimal fee;

  @Column(nullable = false)
  public BigDecimal getFee() { // LINT: money-without-scale
    return fee;
  }

  public void setFee(BigDecimal fee) {
    this.fee = fee;
  }
}

@Entity
@Table(name = "bills")
class Bill extends Billed {
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
class Amount {
  @Column(nullable = false)
  BigDecimal amount; // LINT: money-without-scale

  @Column(nullable = false, precision = 19, scale = 4)
  BigDecimal discount;
}

record Coins(BigDecimal value) {}

class CoinsConverter implements AttributeConverter<Coins, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Coins coins) {
    return coins.value();
  }

  @Override
  public Coins convertToEntityAttribute(BigDecimal value) {
    return new Coins(value);
  }
}

@Entity
@Table(name = "receipts")
class Receipt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  BigDecimal total; // LINT: money-without-scale

  @Column(nullable = false, scale = 4) // LINT: money-without-scale
  BigDecimal unitPrice;

  @Column(nullable = false, precision = 19) // LINT: money-without-scale
  BigDecimal refund;

  @Convert(converter = CoinsConverter.class)
  @Column(nullable = false) // LINT: money-without-scale
  Coins deposit;

  @Embedded
  Amount paid;

  @Embedded
  @AttributeOverride(
      name = "amount",
      column = @Column(name = "tip", nullable = false, precision = 12, scale = 2))
  @AttributeOverride(name = "discount", column = @Column(name = "tip_discount", nullable = false, precision = 12, scale = 2))
  Amount tip;

  @Embedded
  @AttributeOverride(
      name = "discount",
      column = @Column(name = "rest_discount", nullable = false)) // LINT: money-without-scale
  Rest rest;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "receipt_payments",
      joinColumns = @JoinColumn(name = "receipt_id"),
      foreignKey = @ForeignKey(name = "fk_receipt_payments_receipt_id"))
  @MapKeyColumn(name = "method", length = 20)
  @Column(name = "payment", nullable = false)
  Map<String, BigDecimal> payments; // LINT: money-without-scale
}

@Embeddable
class Rest {
  @Column(nullable = false, precision = 19, scale = 4)
  BigDecimal discount;
}
