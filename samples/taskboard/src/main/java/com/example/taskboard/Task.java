package com.example.taskboard;

import dev.lintel.AccessPattern;
import dev.lintel.Backfill;
import dev.lintel.Default;
import dev.lintel.Jsonb;
import dev.lintel.Money;
import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import dev.lintel.PgIndex;
import dev.lintel.SoftDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;

/** Something to be done. */
@Entity
@Table(
        name = "tasks",
        check = @CheckConstraint(name = "ck_tasks_title", constraint = "char_length(title) between 1 and 280"))
@SoftDelete
@Timestamps
@SQLRestriction("deleted_at is null")
@AccessPattern(
        name = "a person's open tasks",
        where = "assignee_id = ? and not done and deleted_at is null",
        orderBy = "due_on")
@PgIndex(
        name = "ix_tasks_open_due_on",
        columns = {"assignee_id", "due_on"},
        where = "not done and deleted_at is null")
public class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 280)
    private String title;

    /** What people call the task: T-42. */
    @Column(nullable = false, length = 20)
    @Backfill("'T-' || id")
    private String reference;

    @Column(nullable = false)
    @Default("'normal'")
    private Priority priority = Priority.NORMAL;

    @Column(nullable = false)
    @Default("'feature'")
    private Category category = Category.FEATURE;

    @Column(nullable = false)
    @Default("'[]'")
    @Jsonb(gin = true, indexName = "ix_tasks_tags")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> tags = new ArrayList<>();

    @Column(nullable = true)
    private LocalDate dueOn;

    @Default("false")
    private boolean done;

    /** What the work is expected to cost, in the currency of the team. */
    @Money
    @Column(nullable = true, precision = 12, scale = 2)
    private BigDecimal estimate;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Default("1")
    @OnDelete(Action.SET_DEFAULT)
    @JoinColumn(name = "lane_id", nullable = false, foreignKey = @ForeignKey(name = "fk_tasks_lane_id"))
    private Lane lane;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(Action.RESTRICT)
    @JoinColumn(name = "author_id", nullable = false, foreignKey = @ForeignKey(name = "fk_tasks_author_id"))
    private User author;

    @ManyToOne(optional = true, fetch = FetchType.LAZY)
    @OnDelete(Action.SET_NULL)
    @JoinColumn(name = "assignee_id", nullable = true, foreignKey = @ForeignKey(name = "fk_tasks_assignee_id"))
    private User assignee;

    @OneToMany(mappedBy = "task")
    private List<Comment> comments = new ArrayList<>();

    @OneToMany(mappedBy = "task")
    private List<TaskLabel> labels = new ArrayList<>();

    @Generated(event = EventType.INSERT)
    @Column(nullable = false, insertable = false, updatable = false)
    private Instant createdAt;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(nullable = false, insertable = false, updatable = false)
    private Instant updatedAt;

    @Version
    @Default("0")
    private int version;

    protected Task() {}

    public Task(String reference, String title, Lane lane, User author) {
        this.reference = reference;
        this.title = title;
        this.lane = lane;
        this.author = author;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getReference() {
        return reference;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public List<String> getTags() {
        return tags;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public BigDecimal getEstimate() {
        return estimate;
    }

    public void setEstimate(BigDecimal estimate) {
        this.estimate = estimate;
    }

    public Lane getLane() {
        return lane;
    }

    public User getAuthor() {
        return author;
    }

    public User getAssignee() {
        return assignee;
    }

    public void setAssignee(User assignee) {
        this.assignee = assignee;
    }

    public List<Comment> getComments() {
        return comments;
    }

    public List<TaskLabel> getLabels() {
        return labels;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
