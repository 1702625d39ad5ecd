package shop;

// option: lintel.postgres=17

import dev.lintel.Default;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "films")
class Film {
  @Id
  @Default("gen_random_uuid()") // LINT: random-uuid-key
  UUID id;
}
