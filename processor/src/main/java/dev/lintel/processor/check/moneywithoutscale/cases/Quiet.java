package shop;

import dev.lintel.Money;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.math.BigInteger;

class CentsConverter implements AttributeConverter<BigDecimal, Long> {
  @Override
  public Long convertToDatabaseColumn(BigDecimal value) {
    return value.movePointRight(2).longValueExact();
  }

  @Override
  public BigDecimal convertToEntityAttribute(Long value) {
    return BigDecimal.valueOf(value, 2);
  }
}

@Embeddable
class Toll {
  @Digits(integer = 8, fraction = 2)
  @Column(nullable = false)
  BigDecimal fee;
}

@Entity
@Table(name = "trips")
class Trip {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Money
  @Column(nullable = false)
  BigDecimal price;

  @Money(precision = 19, scale = 4)
  @Column(nullable = false)
  BigDecimal unitPrice;

  @Column(nullable = false, precision = 12, scale = 2)
  BigDecimal cost;

  @Column(nullable = false, precision = 12, scale = 0)
  BigDecimal balance;

  @Digits(integer = 10, fraction = 2)
  @Column(nullable = false)
  BigDecimal tax;

  @Column(nullable = false, columnDefinition = "numeric(12,3)")
  BigDecimal discount;

  @Convert(converter = CentsConverter.class)
  @Column(nullable = false)
  BigDecimal deposit;

  @Column(nullable = false)
  long credit;

  @Column(nullable = false)
  BigInteger debit;

  @Column(nullable = false)
  BigDecimal distance;

  @Column(nullable = false)
  BigDecimal taxRate;

  @Embedded
  Toll toll;

  @Embedded
  @AttributeOverride(
      name = "fee",
      column = @Column(name = "return_fee", nullable = false, precision = 12, scale = 2))
  Toll back;
}
