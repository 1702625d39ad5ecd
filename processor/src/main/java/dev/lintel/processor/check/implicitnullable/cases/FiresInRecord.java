package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Embeddable
record Span(
    LocalDate first, // LINT: implicit-nullable
    @Column(nullable = true) LocalDate last,
    int days) {}

@Entity
@Table(name = "holidays")
class Holiday {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Embedded Span span;
}
