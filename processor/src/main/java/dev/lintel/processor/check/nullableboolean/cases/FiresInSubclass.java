package shop;

import dev.lintel.Default;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@Entity
@Table(name = "payments")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 10)
abstract class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("false")
  boolean settled;
}

@Entity
@DiscriminatorValue("card")
class CardPayment extends Payment {
  boolean contactless; // LINT: nullable-boolean

  @Column(name = "is_foreign") // LINT: nullable-boolean
  boolean foreign;

  @Column(
      check =
          @CheckConstraint(
              name = "ck_payments_credit",
              constraint = "kind <> 'card' or credit IS NOT NULL"))
  boolean credit;
}

@Entity
@DiscriminatorValue("transfer")
class TransferPayment extends Payment {
  boolean instant; // LINT: nullable-boolean
}
