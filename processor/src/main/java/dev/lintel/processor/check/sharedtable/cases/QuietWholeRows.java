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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** A collection may be kept in an entity's table, if its rows are whole rows of the entity. */
@Entity
@Table(name = "rooms")
class Room {
  @Id
  Long id;

  @ElementCollection
  @CollectionTable(
      name = "room_tags",
      joinColumns = @JoinColumn(name = "room_id", foreignKey = @ForeignKey(name = "fk_room_tags_room_id")))
  @Column(name = "tag", nullable = false, length = 40)
  @OnDelete(OnDelete.Action.CASCADE)
  Set<String> tags;

  @ElementCollection
  @CollectionTable(
      name = "room_notes",
      joinColumns = @JoinColumn(name = "room_id", foreignKey = @ForeignKey(name = "fk_room_notes_room_id")))
  @MapKeyColumn(name = "topic", nullable = false, length = 40)
  @Column(name = "note", nullable = false, length = 200)
  @OnDelete(OnDelete.Action.CASCADE)
  Map<String, String> notes;
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
}

record RoomNoteKey(Long room, String topic) implements Serializable {}

@Entity
@Table(name = "room_notes")
@IdClass(RoomNoteKey.class)
class RoomNote {
  @Id
  @ManyToOne(optional = false)
  @JoinColumn(name = "room_id", nullable = false, foreignKey = @ForeignKey(name = "fk_room_notes_room_id"))
  @OnDelete(OnDelete.Action.CASCADE)
  Room room;

  @Id
  @Column(name = "topic", nullable = false, length = 40)
  String topic;

  @Column(name = "note", nullable = false, length = 200)
  String note;
}
