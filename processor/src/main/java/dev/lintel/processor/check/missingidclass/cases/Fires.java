package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "stops")
class Stop {
  @Id
  Long route;

  @Id // LINT: missing-id-class
  int position;
}
