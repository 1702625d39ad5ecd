// option: lintel.constraints=derived
package shop;

import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "shelves",
    uniqueConstraints = @UniqueConstraint(columnNames = "label"),
    indexes = @Index(columnList = "height"),
    check = @CheckConstraint(constraint = "height > 0"))
class Shelf {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 20)
  String label;

  @Column(nullable = false, unique = true, length = 20)
  String code;

  int height;

  @ManyToOne(optional = true)
  @OnDelete(Action.SET_NULL)
  Shelf above;
}
