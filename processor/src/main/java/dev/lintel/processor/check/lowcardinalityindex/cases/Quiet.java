package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

@Entity
@Table(
    name = "tasks",
    uniqueConstraints = @UniqueConstraint(name = "uq_tasks_first", columnNames = "first"),
    indexes = {
      @Index(name = "ix_tasks_done_due_on", columnList = "done, due_on"),
      @Index(name = "ix_tasks_due_on", columnList = "due_on"),
      @Index(name = "ix_tasks_month", columnList = "month")
    })
@PgIndex(name = "ix_tasks_late", columns = "late", where = "late")
@PgIndex(name = "ix_tasks_brief", columns = "brief", include = "due_on")
@PgIndex(name = "ix_tasks_state", columns = "state", using = PgIndex.Method.BRIN)
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

  @Default("false")
  @Column(nullable = false)
  boolean brief;

  @Default("false")
  @Column(nullable = false)
  boolean first;

  @Default("'open'")
  @Column(nullable = false)
  State state;

  @Default("'january'")
  @Column(nullable = false)
  Month month;

  @Column(nullable = false)
  LocalDate dueOn;
}

@Enum(name = "state")
enum State {
  OPEN,
  DONE
}

@Enum(name = "month_name")
enum Month {
  JANUARY,
  FEBRUARY,
  MARCH,
  APRIL,
  MAY,
  JUNE,
  JULY,
  AUGUST,
  SEPTEMBER,
  OCTOBER,
  NOVEMBER,
  DECEMBER
}
