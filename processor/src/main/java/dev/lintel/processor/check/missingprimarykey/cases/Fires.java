package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@Entity
@Table(name = "visits")
class Visit { // LINT: missing-primary-key
  @Column(nullable = false, length = 80)
  String guest;
}

@MappedSuperclass
class Named {
  @Column(nullable = false, length = 80)
  String name;
}

@Entity
@Table(name = "cities")
class City extends Named {} // LINT: missing-primary-key

@Embeddable
class Size {
  @Column(nullable = false)
  int width;
}
