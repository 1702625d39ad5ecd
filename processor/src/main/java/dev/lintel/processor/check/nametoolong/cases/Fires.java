package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "parcels",
    indexes =
        @Index(
            name = "ix_übergrößenträgergerätübergrößenträgergerätübergröße", // LINT: name-too-long
            columnList = "number"))
class Parcel {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(
      nullable = false,
      check =
          @CheckConstraint(
              name = "ck_that_the_number_of_the_parcel_is_never_below_zero_or_a_million", // LINT: name-too-long
              constraint = "number >= 0"))
  long number;
}
