package shop;

// option: lintel.warn=missing-timestamps

import dev.lintel.OnDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@MappedSuperclass
abstract class Numbered {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@MappedSuperclass
@Timestamps
abstract class Dated extends Numbered {}

@Entity
@Table(name = "orders")
class Order extends Numbered {} // LINT: missing-timestamps

@Entity
@Table(name = "bills")
class Bill extends Dated {}

@Entity
@Table(name = "parcels")
@Inheritance(strategy = InheritanceType.JOINED)
class Parcel extends Numbered { // LINT: missing-timestamps
  @Column(nullable = false)
  int weight;
}

@Entity
@Table(name = "letters")
@OnDelete(OnDelete.Action.CASCADE)
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_letters_id"))
class Letter extends Parcel {}
