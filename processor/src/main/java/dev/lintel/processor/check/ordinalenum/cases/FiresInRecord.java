package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Embeddable
record Fit(
    @Column(nullable = true) Size size, // LINT: ordinal-enum
    @Column(nullable = true) @Enumerated(EnumType.STRING) Size next) {

  enum Size {
    SMALL,
    LARGE
  }
}

@Entity
@Table(name = "shirts")
class Shirt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Embedded Fit fit;
}
