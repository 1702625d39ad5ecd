package shop;

import dev.lintel.Computed;
import dev.lintel.OnDelete;
import dev.lintel.SoftDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;

@interface CheckForNull {}

@Embeddable
class Size {
  int height;

  @NotNull
  Integer width;

  @Column(nullable = true)
  Integer depth;
}

@Entity
@Table(name = "boxes")
@SoftDelete
@Timestamps
class Box {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version Integer version;

  int weight;

  @Column(length = 40)
  @NotBlank
  String label;

  @NotNull
  LocalDate packed;

  @Basic(optional = false)
  LocalDate sealed;

  @Basic(optional = true)
  LocalDate opened;

  @CheckForNull LocalDate returned;

  @org.jspecify.annotations.Nullable LocalDate lost;

  @NonNull LocalDate found;

  @Column(columnDefinition = "date not null")
  LocalDate shipped;

  @Column(columnDefinition = "date null")
  LocalDate arrived;

  @Computed("weight * 2")
  Integer doubled;

  @Formula("weight * 3")
  Integer tripled;

  @Transient Integer guessed;

  Instant deletedAt;

  Instant createdAt;

  @Embedded Size size;

  @ManyToOne(optional = true)
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "outer_id", foreignKey = @ForeignKey(name = "fk_boxes_outer_id"))
  Box outer;

  @ManyToOne
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "shelf_id", nullable = true, foreignKey = @ForeignKey(name = "fk_boxes_shelf_id"))
  Shelf shelf;

  @ManyToOne
  @NotNull
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "fk_boxes_owner_id"))
  Shelf owner;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "box_counts",
      joinColumns = @JoinColumn(name = "box_id"),
      foreignKey = @ForeignKey(name = "fk_box_counts_box_id"))
  @MapKeyColumn(name = "item", length = 40)
  @Column(name = "count", nullable = false)
  Map<String, Integer> counts;
}

@NullMarked
@Entity
@Table(name = "shelves")
class Shelf {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  LocalDate built;

  @org.jspecify.annotations.Nullable LocalDate dusted;

  @OneToMany
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "shelf_id", foreignKey = @ForeignKey(name = "fk_labels_shelf_id"))
  List<ShelfLabel> labels;
}

@Entity
@Table(name = "shelf_labels")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 10)
class ShelfLabel {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 40)
  String text;
}

@Entity
class PriceLabel extends ShelfLabel {
  LocalDate validFrom;
}

@Entity
@Table(name = "box_labels")
class BoxLabel {
  @Embeddable
  record Key(Long boxId, Integer position) {}

  @EmbeddedId Key key;

  @MapsId("boxId")
  @ManyToOne
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "box_id", foreignKey = @ForeignKey(name = "fk_box_labels_box_id"))
  Box box;

  @Column(nullable = false, length = 40)
  String text;
}
