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
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(
    name = "tasks",
    uniqueConstraints = @UniqueConstraint(name = "uq_tasks_number", columnNames = "number"),
    indexes = @Index(name = "ix_tasks_project_id_created_at", columnList = "project_id, created_at"))
@AccessPattern(where = "id = ?")
@AccessPattern(where = "number = ? and title = ?", orderBy = "due_on")
@AccessPattern(where = "project_id = ?")
@AccessPattern(where = "project = ? and done = false")
@AccessPattern(where = "project_id = ? and created_at >= ?", orderBy = "created_at desc")
@AccessPattern(where = "tasks.project_id = :project and createdAt between :from and :to")
@AccessPattern(where = "project_id = ? and not done", orderBy = "due_on, id")
@AccessPattern(where = "lower(title) = ?")
@AccessPattern(where = "done = true and title = 'none'")
@AccessPattern(where = "title like '%word%'")
@PgIndex(
    name = "ix_tasks_open",
    columns = {"project_id", "due_on"},
    where = "done = false")
@PgIndex(name = "ix_tasks_lower_title", columns = "lower(title)")
@PgIndex(name = "ix_tasks_done_title", columns = "title", where = "done")
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
