package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;

/** What is said of a collection's table may name the columns of its order and of its map's key. */
@Entity
@Table(name = "shops")
class Shop {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ElementCollection
  @CollectionTable(
      name = "shop_settings",
      joinColumns = @JoinColumn(name = "shop_id", foreignKey = @ForeignKey(name = "fk_shop_settings_shop_id")),
      uniqueConstraints = @UniqueConstraint(name = "uq_shop_settings_name", columnNames = {"name", "setting"}))
  @MapKeyColumn(name = "name", nullable = false, length = 40)
  @Column(name = "setting", nullable = false, length = 200)
  @OnDelete(OnDelete.Action.CASCADE)
  Map<String, String> settings;

  @ElementCollection
  @CollectionTable(
      name = "shop_lines",
      joinColumns = @JoinColumn(name = "shop_id", foreignKey = @ForeignKey(name = "fk_shop_lines_shop_id")),
      indexes = @Index(name = "ix_shop_lines_position", columnList = "position, line"))
  @OrderColumn(name = "position", nullable = false)
  @Column(name = "line", nullable = false, length = 80)
  @OnDelete(OnDelete.Action.CASCADE)
  List<String> lines;

  @OneToMany
  @JoinTable(
      name = "shop_shelves",
      joinColumns = @JoinColumn(name = "shop_id", foreignKey = @ForeignKey(name = "fk_shop_shelves_shop_id")),
      inverseJoinColumns = @JoinColumn(name = "shelf_id", foreignKey = @ForeignKey(name = "fk_shop_shelves_shelf_id")),
      uniqueConstraints = @UniqueConstraint(name = "uq_shop_shelves_label", columnNames = {"label", "shelf_id"}))
  @MapKeyColumn(name = "label", nullable = false, length = 40)
  @OnDelete(OnDelete.Action.CASCADE)
  Map<String, Shelf> shelves;
}

@Entity
@Table(name = "shelves")
class Shelf {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
