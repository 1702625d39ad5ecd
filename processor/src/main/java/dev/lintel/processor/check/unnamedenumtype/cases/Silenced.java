package shop;

import dev.lintel.Allow;
import dev.lintel.Enum;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Allow(value = "unnamed-enum-type", because = "generated from the API, whose names do not change")
@Enum
enum DoorState {
  OPEN,
  SHUT
}

@Enum // LINT: unnamed-enum-type
enum LockState {
  LOCKED,
  UNLOCKED
}

@Entity
@Table(name = "doors")
class Door {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = true)
  DoorState state;

  @Column(nullable = true)
  LockState lock;
}
