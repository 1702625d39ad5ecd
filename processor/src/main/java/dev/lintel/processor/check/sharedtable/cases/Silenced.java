package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "rooms")
class Room {
  @Id
  Long id;

  @Column(nullable = false, length = 40)
  String name;
}

@Entity
@Table(name = "rooms")
@Allow(value = "shared-table", because = "lists need the names only; this entity is never written")
class RoomName {
  @Id
  Long id;

  @Column(nullable = false, length = 40)
  String name;
}
