package shop;

import dev.lintel.Computed;
import dev.lintel.Default;
import dev.lintel.PgIndex;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "parcels")
@PgIndex(name = "ix_parcels_weight", columns = "weight", where = "label <> ';--('")
class Parcel {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("(1 - -2)")
  @Column(nullable = false)
  int weight;

  @Column(
      length = 20,
      nullable = false,
      check = @CheckConstraint(name = "ck_parcels_label", constraint = "label <> 'it''s' and \"label\" <> ''"))
  String label;

  @Computed("weight * (weight + 1)")
  @Column(nullable = false)
  long square;
}
