package shop;

import dev.lintel.Allow;
import dev.lintel.Default;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "tasks", indexes = @Index(name = "ix_tasks_done", columnList = "done"))
@Allow(value = "low-cardinality-index", because = "open tasks are one in a thousand, and the flag is a parameter")
class Task {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("false")
  @Column(nullable = false)
  boolean done;
}
