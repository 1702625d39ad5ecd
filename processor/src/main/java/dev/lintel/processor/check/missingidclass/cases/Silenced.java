package shop;

import dev.lintel.Allow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "stops")
@Allow(value = "missing-id-class", because = "nothing looks its rows up by key")
class Stop {
  @Id
  Long route;

  @Id
  int position;
}
