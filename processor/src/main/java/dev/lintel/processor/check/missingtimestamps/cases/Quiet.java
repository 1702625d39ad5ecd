package shop;

// option: lintel.warn=missing-timestamps

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Table;

@Embeddable
class Size {
  @Column(nullable = false)
  int height;
}

@Entity
@Table(name = "crates")
@Timestamps
@Inheritance
@DiscriminatorColumn(name = "kind", length = 10)
class Crate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Embedded Size size;
}

@Entity
class Cage extends Crate {}
