package shop;

import dev.lintel.Allow;
import dev.lintel.OnDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Set;

/** Both sides of one association may say its table. */
@Entity
@Table(name = "rooms")
@SecondaryTable(name = "room_keys", foreignKey = @ForeignKey(name = "fk_room_keys_id"))
class Room {
  @Id
  Long id;

  @Column(name = "door_key", table = "room_keys", nullable = true, length = 20)
  String key;

  @Allow(value = "implicit-join-table", because = "a pair has nothing else to say")
  @ManyToMany
  @JoinTable(
      name = "room_floors",
      joinColumns = @JoinColumn(name = "room_id", foreignKey = @ForeignKey(name = "fk_room_floors_room")),
      inverseJoinColumns = @JoinColumn(name = "floor_id", foreignKey = @ForeignKey(name = "fk_room_floors_floor")))
  @OnDelete(OnDelete.Action.CASCADE)
  Set<Floor> floors;
}

@Entity
@Table(name = "floors")
class Floor {
  @Id
  Long id;

  @ManyToMany
  @JoinTable(
      name = "room_floors",
      joinColumns = @JoinColumn(name = "floor_id", foreignKey = @ForeignKey(name = "fk_room_floors_floor")),
      inverseJoinColumns = @JoinColumn(name = "room_id", foreignKey = @ForeignKey(name = "fk_room_floors_room")))
  @OnDelete(OnDelete.Action.CASCADE)
  Set<Room> rooms;
}
