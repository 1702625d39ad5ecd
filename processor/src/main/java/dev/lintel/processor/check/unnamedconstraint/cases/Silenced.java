package shop;

import dev.lintel.Allow;
import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "jobs",
    uniqueConstraints = @UniqueConstraint(columnNames = "name"),
    indexes = @Index(columnList = "due"))
@Allow(value = "unnamed-constraint", because = "the scheduler's own DDL names them")
class Job {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 40)
  String name;

  long due;

  @ManyToOne(optional = true)
  @OnDelete(Action.SET_NULL)
  @JoinColumn(name = "after_id")
  Job after;
}

@Entity
@Table(name = "runs")
class Run {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(Action.CASCADE)
  @Allow(value = "unnamed-constraint", because = "the scheduler's own DDL names it")
  @JoinColumn(name = "job_id", nullable = false)
  Job job;

  @Column(nullable = false, unique = true, length = 40) // LINT: unnamed-constraint
  String number;
}
