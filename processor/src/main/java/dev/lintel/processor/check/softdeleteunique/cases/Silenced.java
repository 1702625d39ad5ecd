package shop;

import dev.lintel.Allow;
import dev.lintel.PgIndex;
import dev.lintel.SoftDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoices")
@SoftDelete
@PgIndex(name = "uq_invoices_number", columns = "lower(number)", unique = true)
@Allow(value = "soft-delete-unique", because = "the number of a deleted invoice is not given again")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 20)
  String number;
}

@Entity
@Table(name = "offers")
@SoftDelete
@PgIndex(name = "uq_offers_number", columns = "lower(number)", unique = true) // LINT: soft-delete-unique
class Offer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 20)
  String number;
}
