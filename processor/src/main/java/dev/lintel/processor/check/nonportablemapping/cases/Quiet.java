package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.util.Date;
import java.util.Map;

@MappedSuperclass
class Stored {
  @Id
  Long id;

  @Version
  int version;
}

@Entity
@Table(name = "carts")
@AttributeOverride(name = "id", column = @Column(name = "cart_id"))
class Cart extends Stored {
  @AttributeOverride(name = "value", column = @Column(name = "price", nullable = false))
  @AttributeOverride(name = "unit.code", column = @Column(name = "price_unit", nullable = true, length = 8))
  @AssociationOverride(
      name = "source",
      joinColumns = @JoinColumn(name = "price_source"),
      foreignKey = @ForeignKey(name = "fk_carts_price_source"))
  Cents cents;

  @Lob
  @Column(nullable = true)
  String note;

  @Temporal(TemporalType.DATE)
  @Column(nullable = true)
  Date day;

  @ElementCollection
  @CollectionTable(
      name = "cart_prices",
      joinColumns = @JoinColumn(name = "cart_id"),
      foreignKey = @ForeignKey(name = "fk_cart_prices_cart_id"))
  @OnDelete(OnDelete.Action.CASCADE)
  @AttributeOverride(name = "value.code", column = @Column(name = "unit", nullable = true, length = 8))
  @AttributeOverride(name = "key", column = @Column(name = "place", length = 8))
  @MapKeyColumn(name = "place", length = 8)
  Map<String, Unit> units;
}

@Embeddable
class Cents {
  long value;

  Unit unit;

  @ManyToOne(optional = true)
  @OnDelete(OnDelete.Action.RESTRICT)
  Cart source;
}

@Embeddable
class Unit {
  String code;
}
