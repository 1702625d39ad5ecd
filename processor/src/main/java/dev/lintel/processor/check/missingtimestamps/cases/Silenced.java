package shop;

// option: lintel.warn=missing-timestamps

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Allow(value = "missing-timestamps", because = "filled by a migration, and never after")
@Entity
@Table(name = "countries")
class Country {
  @Id
  @Column(length = 2)
  String code;
}

@Entity
@Table(name = "regions")
class Region { // LINT: missing-timestamps
  @Id
  @Column(length = 8)
  String code;
}
