package shop;

import dev.lintel.AccessPattern;
import dev.lintel.Default;
import dev.lintel.OnDelete;
import dev.lintel.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "tasks")
@AccessPattern(where = "title = ?") // LINT: unserved-access-pattern
@AccessPattern(where = "project_id = ? and number = ?") // LINT: unserved-access-pattern
@AccessPattern(where = "project = :project and done = false", orderBy = "dueOn") // LINT: unserved-access-pattern
@AccessPattern(name = "newest", orderBy = "created_at desc") // LINT: unserved-access-pattern
@AccessPattern(where = "lower(title) = lower(?)") // LINT: unserved-access-pattern
@AccessPattern( // LINT: unserved-access-pattern
    name = "late ones",
    where = "due_on < current_date and not done")
@AccessPattern(where = "number in (?, ?, ?)") // LINT: unserved-access-pattern
@PgIndex(name = "ix_tasks_title_done", columns = "title", where = "done")
@PgIndex(
    name = "ix_tasks_project_id_created_at_due_on",
    columns = {"project_id", "created_at", "due_on"})
class Task {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "project_id", nullable = false, foreignKey = @ForeignKey(name = "fk_tasks_project_id"))
  Project project;

  @Column(nullable = false, length = 80)
  String title;

  @Column(nullable = false)
  long number;

  @Default("false")
  @Column(nullable = false)
  boolean done;

  @Column(nullable = false)
  LocalDate dueOn;

  @Column(nullable = false)
  Instant createdAt;
}

@Entity
@Table(name = "projects")
class Project {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
