package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "rooms")
class Room {
  @Id
  Long id;

  @ManyToMany // LINT: implicit-join-table
  @JoinTable( // LINT: shared-table
      name = "room_floors",
      joinColumns = @JoinColumn(name = "room_id", foreignKey = @ForeignKey(name = "fk_room_floors_room")),
      inverseJoinColumns = @JoinColumn(name = "heard_id", foreignKey = @ForeignKey(name = "fk_room_floors_heard")))
  @OnDelete(OnDelete.Action.CASCADE)
  Set<Floor> heard;

  @ManyToMany // LINT: implicit-join-table
  @JoinTable(
      name = "room_floors",
      joinColumns = @JoinColumn(name = "room_id", foreignKey = @ForeignKey(name = "fk_room_floors_room")),
      inverseJoinColumns = @JoinColumn(name = "seen_id", foreignKey = @ForeignKey(name = "fk_room_floors_seen")))
  @OnDelete(OnDelete.Action.CASCADE)
  Set<Floor> seen;
}

@Entity
@Table(name = "rooms")
class RoomName { // LINT: shared-table
  @Id
  Long id;
}

@Entity
@Table(name = "floors")
class Floor {
  @Id
  Long id;
}
