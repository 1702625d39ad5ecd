package shop;

import dev.lintel.Default;
import dev.lintel.SoftDelete;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;

@MappedSuperclass
@SoftDelete
abstract class Kept {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = true)
  LocalDateTime deletedAt; // LINT: soft-delete-column
}

@Entity
@Table(name = "users")
class User extends Kept {}

@Entity
@Table(name = "groups_of_users")
class Group extends Kept {}

@Entity
@Table(name = "mails")
@SoftDelete
class Mail {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false) // LINT: soft-delete-column
  Instant deletedAt;
}

@Entity
@Table(name = "files")
@SoftDelete(column = "deleted")
class File {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("false")
  boolean deleted; // LINT: soft-delete-column
}

@Entity
@Table(name = "notes")
@SoftDelete
class Note {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  LocalDate deletedAt; // LINT: soft-delete-column
}

@Entity
@Table(name = "tasks")
@SoftDelete(column = "removed_at")
class Task {
  private Long id;
  private Instant removed;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Column(
      name = "removed_at",
      nullable = true,
      columnDefinition = "timestamp(3)") // LINT: soft-delete-column
  public Instant getRemoved() {
    return removed;
  }

  public void setRemoved(Instant removed) {
    this.removed = removed;
  }
}

@Entity
@Table(name = "lists")
@SoftDelete
class TodoList {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @NotNull // LINT: soft-delete-column
  Instant deletedAt;
}

@Entity
@Table(name = "cards")
@SoftDelete
class Card {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Basic(optional = false) // LINT: soft-delete-column
  Instant deletedAt;
}

@Entity
@Table(name = "pins")
@SoftDelete
class Pin {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(columnDefinition = "timestamptz not null") // LINT: soft-delete-column
  Instant deletedAt;
}

@NullMarked
@Entity
@Table(name = "stars")
@SoftDelete
class Star {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  Instant deletedAt; // LINT: soft-delete-column
}
