package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

// only: reserved-word
@MappedSuperclass
abstract class Sorted {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  int order; // LINT: reserved-word
}

@Entity
class User extends Sorted { // LINT: reserved-word
  @Column(nullable = false, length = 80)
  String name;
}

@Entity
@Table(name = "order") // LINT: reserved-word
class Order extends Sorted {}

@Embeddable
class Period {
  @Column(name = "starts_on")
  LocalDate start;

  @Column(
      name = "end", // LINT: reserved-word
      nullable = false)
  LocalDate until;
}

@Entity
@Table(
    comment = "what happens",
    name = "`Big Events`") // LINT: reserved-word
class Event extends Sorted {
  @Column(nullable = false, length = 80) // LINT: reserved-word
  String desc;

  @Column(name = "\"fullName\"", nullable = false, length = 80) // LINT: reserved-word
  String fullName;

  Period period;

  @AttributeOverride(name = "start", column = @Column(name = "from")) // LINT: reserved-word
  @AttributeOverride(name = "until", column = @Column(name = "planned_until"))
  Period planned;

  @ManyToOne
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(
      foreignKey = @ForeignKey(name = "fk_events_user"),
      name = "user") // LINT: reserved-word
  User user;

  @ManyToMany
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinTable(
      name = "grant", // LINT: reserved-word
      joinColumns = @JoinColumn(name = "event_id"),
      inverseJoinColumns = @JoinColumn(name = "to"), // LINT: reserved-word
      foreignKey = @ForeignKey(name = "fk_grant_event_id"),
      inverseForeignKey = @ForeignKey(name = "fk_grant_to"))
  Set<User> invited;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "event_notes",
      joinColumns = @JoinColumn(name = "event_id"),
      foreignKey = @ForeignKey(name = "fk_event_notes_event_id"))
  @MapKeyColumn(name = "check", length = 40) // LINT: reserved-word
  @Column(name = "note", nullable = false, length = 200)
  Map<String, String> notes;
}
