package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;

/** What the collection adds has no weight, which the entity's table wants. */
@Entity
@Table(name = "rooms")
class Room {
  @Id
  Long id;

  @ElementCollection
  @CollectionTable( // LINT: shared-table
      name = "room_tags",
      joinColumns = @JoinColumn(name = "room_id", foreignKey = @ForeignKey(name = "fk_room_tags_room_id")))
  @Column(name = "tag", nullable = false, length = 40)
  @OnDelete(OnDelete.Action.CASCADE)
  Set<String> tags;
}

record RoomTagKey(Long room, String tag) implements Serializable {}

@Entity
@Table(name = "room_tags")
@IdClass(RoomTagKey.class)
class RoomTag {
  @Id
  @ManyToOne(optional = false)
  @JoinColumn(name = "room_id", nullable = false, foreignKey = @ForeignKey(name = "fk_room_tags_room_id"))
  @OnDelete(OnDelete.Action.CASCADE)
  Room room;

  @Id
  @Column(name = "tag", nullable = false, length = 40)
  String tag;

  @Column(name = "weight", nullable = false)
  int weight;
}
