package shop;

import dev.lintel.Allow;
import dev.lintel.OnDelete;
import dev.lintel.SoftDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "tasks")
@SoftDelete
class Task {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "task_reads")
class TaskRead {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(value = "soft-delete-cascade", because = "read through the task only, and purged with it")
  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "task_id", nullable = false, foreignKey = @ForeignKey(name = "fk_task_reads_task_id"))
  Task task;
}

@Entity
@Table(name = "task_votes")
class TaskVote {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE) // LINT: soft-delete-cascade
  @JoinColumn(name = "task_id", nullable = false, foreignKey = @ForeignKey(name = "fk_task_votes_task_id"))
  Task task;
}
