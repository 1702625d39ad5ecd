package shop;

import dev.lintel.Default;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Embeddable
record Consent(
    Boolean given, // LINT: nullable-boolean
    @Default("false")
    @Column(
        name = "is_written",
        nullable = true) // LINT: nullable-boolean
    Boolean written,
    @Default("false") @Column(nullable = false) Boolean witnessed,
    boolean revoked) {}

@Entity
@Table(name = "patients")
class Patient {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Embedded
  Consent consent;
}
