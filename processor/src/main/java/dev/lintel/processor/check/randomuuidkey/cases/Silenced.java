package shop;

import dev.lintel.Allow;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "invitations")
class Invitation {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  @Allow(value = "random-uuid-key", because = "the key is in a link and must not tell its age")
  UUID id;
}

@Entity
@Table(name = "parties")
class Party {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID) // LINT: random-uuid-key
  UUID id;
}
