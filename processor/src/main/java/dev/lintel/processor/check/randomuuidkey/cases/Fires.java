package shop;

// option: lintel.postgres=18

import dev.lintel.Default;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@MappedSuperclass
abstract class Identified {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID) // LINT: random-uuid-key
  UUID id;
}

@Entity
@Table(name = "tickets")
class Ticket extends Identified {}

@Entity
@Table(name = "badges")
class Badge extends Identified {}

@Entity
@Table(name = "seats")
class Seat {
  private UUID id;

  @Id
  @GeneratedValue // LINT: random-uuid-key
  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}

@Entity
@Table(name = "rows")
class Row {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID) // LINT: random-uuid-key
  @Column(length = 36)
  String id;
}

@Entity
@Table(name = "halls")
class Hall {
  @Id
  @UuidGenerator // LINT: random-uuid-key
  UUID id;
}

@Entity
@Table(name = "stages")
class Stage {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.RANDOM) // LINT: random-uuid-key
  UUID id;
}

@Entity
@Table(name = "shows")
class Show {
  @Id
  @Column(columnDefinition = "uuid default gen_random_uuid()") // LINT: random-uuid-key
  UUID id;
}

@Entity
@Table(name = "plays")
class Play {
  @Id
  @Default("uuid_generate_v4()") // LINT: random-uuid-key
  UUID id;
}
