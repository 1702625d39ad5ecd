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
@PgIndex(
    name = "ix_parcels_weight",
    columns = "weight",
    where = "weight > (1 + 2") // LINT: invalid-sql
class Parcel {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("1; drop table parcels") // LINT: invalid-sql
  @Column(nullable = false)
  int weight;

  @Column(
      nullable = false,
      check =
          @CheckConstraint(
              name = "ck_parcels_width",
              constraint = "width > 0 -- in millimetres")) // LINT: invalid-sql
  int width;

  @Computed("'parcel") // LINT: invalid-sql
  @Column(length = 20, nullable = false)
  String label;
}
