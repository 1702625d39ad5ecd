package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Column(nullable = false)
  int number;
}

@Entity
@Table(name = "payments")
class Payment {
  @Id
  @GeneratedValue
  long id;
}

@Entity
@Table(name = "years")
class Year {
  @Id int year;
}

@Entity
@Table(name = "order_lines")
class OrderLine {
  @Embeddable
  record Key(Long orderId, Integer position) {}

  @EmbeddedId Key key;

  @MapsId("orderId")
  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "order_id", nullable = false, foreignKey = @ForeignKey(name = "fk_order_lines_order_id"))
  Order order;

  @Column(nullable = false)
  int quantity;
}

@Entity
@Table(name = "stickers")
class Sticker {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(columnDefinition = "bigint")
  Long id;
}
