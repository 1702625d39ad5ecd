package com.example.taskboard;

import dev.lintel.Allow;
import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** A label on a task, and who put it there. */
@Entity
@Table(name = "task_labels")
public class TaskLabel {

    /** A task and a label. */
    @Embeddable
    public record Key(Long taskId, Long labelId) {}

    @EmbeddedId
    private Key key;

    @Allow(value = "soft-delete-cascade", because = "read through the task only, and purged with it")
    @MapsId("taskId")
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(Action.CASCADE)
    @JoinColumn(name = "task_id", nullable = false, foreignKey = @ForeignKey(name = "fk_task_labels_task_id"))
    private Task task;

    @MapsId("labelId")
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(Action.CASCADE)
    @JoinColumn(name = "label_id", nullable = false, foreignKey = @ForeignKey(name = "fk_task_labels_label_id"))
    private Label label;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(Action.NO_ACTION)
    @JoinColumn(name = "added_by_id", nullable = false, foreignKey = @ForeignKey(name = "fk_task_labels_added_by_id"))
    private User addedBy;

    protected TaskLabel() {}

    public TaskLabel(Task task, Label label, User addedBy) {
        this.key = new Key(task.getId(), label.getId());
        this.task = task;
        this.label = label;
        this.addedBy = addedBy;
    }

    public Task getTask() {
        return task;
    }

    public Label getLabel() {
        return label;
    }

    public User getAddedBy() {
        return addedBy;
    }
}
