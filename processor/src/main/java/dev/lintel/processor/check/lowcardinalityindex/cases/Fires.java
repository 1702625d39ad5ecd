package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "tasks",
    indexes = {
      @Index(name = "ix_tasks_done", columnList = "done"), // LINT: low-cardinality-index
      @Index(name = "ix_tasks_size", columnList = "size") // LINT: low-cardinality-index
    })
@PgIndex(name = "ix_tasks_state", columns = "state") // LINT: low-cardinality-index
@PgIndex(name = "ix_tasks_late", columns = "late desc") // LINT: low-cardinality-index
@PgIndex(name = "ix_tasks_kind", columns = "kind", using = PgIndex.Method.HASH) // LINT: low-cardinality-index
class Task {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("false")
  @Column(nullable = false)
  boolean done;

  @Default("false")
  @Column(nullable = false)
  boolean late;

  @Default("'open'")
  @Column(nullable = false)
  State state;

  @Default("'SMALL'")
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  Size size;

  @Default("'bug'")
  @Column(nullable = false)
  Kind kind;
}

@Enum(name = "state")
enum State {
  OPEN,
  DONE
}

@Enum(name = "kind", strategy = Enum.Strategy.CHECK)
enum Kind {
  BUG,
  WISH,
  QUESTION
}

enum Size {
  SMALL,
  LARGE
}
