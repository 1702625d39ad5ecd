package shop;

import dev.lintel.Jsonb;
import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import dev.lintel.PgIndex;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity
@Table(
    name = "rooms",
    uniqueConstraints = {
      @UniqueConstraint(name = "uq_rooms_label", columnNames = "label"),
      @UniqueConstraint(columnNames = {"house_id", "label"}) // LINT: unnamed-constraint
    },
    indexes = {
      @Index(name = "ix_rooms_floor", columnList = "floor"),
      @Index(columnList = "area") // LINT: unnamed-constraint
    },
    check = {
      @CheckConstraint(name = "ck_rooms_floor", constraint = "floor >= -3"),
      @CheckConstraint(constraint = "area > 0") // LINT: unnamed-constraint
    })
@PgIndex(columns = "label", where = "floor = 0") // LINT: unnamed-constraint
class Room {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 20)
  String label;

  @Column(
      nullable = false,
      unique = true, // LINT: unnamed-constraint
      length = 20)
  String code;

  int floor;

  @Column(check = @CheckConstraint(constraint = "seats >= 0")) // LINT: unnamed-constraint
  int seats;

  int area;

  @Jsonb(gin = true) // LINT: unnamed-constraint
  @Column(nullable = false)
  List<String> pictures;

  @ManyToOne(optional = false)
  @OnDelete(Action.CASCADE)
  @JoinColumn(name = "house_id", nullable = false) // LINT: unnamed-constraint
  House house;

  @ManyToOne(optional = true) // LINT: unnamed-constraint
  @OnDelete(Action.SET_NULL)
  House formerHouse;

  @ManyToMany // LINT: implicit-join-table
  @OnDelete(Action.CASCADE)
  @JoinTable(
      name = "room_keys",
      joinColumns = @JoinColumn(name = "room_id"), // LINT: unnamed-constraint
      inverseJoinColumns = @JoinColumn(name = "house_id")) // LINT: unnamed-constraint
  Set<House> houses;

  @ElementCollection
  @OnDelete(Action.CASCADE)
  @CollectionTable(name = "room_colours", joinColumns = @JoinColumn(name = "room_id")) // LINT: unnamed-constraint
  @Column(name = "colour", nullable = false, length = 20)
  List<String> colours;
}

@Entity
@Table(name = "houses")
class House {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
