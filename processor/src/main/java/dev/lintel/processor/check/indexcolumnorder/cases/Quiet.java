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
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(
    name = "tasks",
    indexes = {
      @Index(name = "ix_tasks_number_due_on", columnList = "number, due_on"),
      @Index(name = "ix_tasks_due_on_number", columnList = "due_on, number")
    })
@AccessPattern(where = "project_id = ? and created_at > ?")
@AccessPattern(where = "number = ?", orderBy = "due_on")
@AccessPattern(orderBy = "due_on, number")
@AccessPattern(where = "created_at > ?", orderBy = "created_at")
@PgIndex(
    name = "ix_tasks_project_id_created_at",
    columns = {"project_id", "created_at"})
@PgIndex(
    name = "ix_tasks_created_at_title",
    columns = {"created_at", "title"})
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
