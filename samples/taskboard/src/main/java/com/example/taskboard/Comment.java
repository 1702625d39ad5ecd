package com.example.taskboard;

import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import dev.lintel.SoftDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;

/** What somebody says about a task. */
@Entity
@Table(name = "comments", indexes = @Index(name = "ix_comments_task_id_created_at", columnList = "task_id, created_at"))
@SoftDelete
@Timestamps
@SQLRestriction("deleted_at is null")
public class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(Action.CASCADE)
    @JoinColumn(name = "task_id", nullable = false, foreignKey = @ForeignKey(name = "fk_comments_task_id"))
    private Task task;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(Action.RESTRICT)
    @JoinColumn(name = "author_id", nullable = false, foreignKey = @ForeignKey(name = "fk_comments_author_id"))
    private User author;

    /** The comment that this one answers. */
    @ManyToOne(optional = true, fetch = FetchType.LAZY)
    @OnDelete(Action.SET_NULL)
    @JoinColumn(name = "reply_to_id", nullable = true, foreignKey = @ForeignKey(name = "fk_comments_reply_to_id"))
    private Comment replyTo;

    @Column(nullable = false, columnDefinition = "text")
    private String body;

    protected Comment() {}

    public Comment(Task task, User author, String body) {
        this.task = task;
        this.author = author;
        this.body = body;
    }

    public Long getId() {
        return id;
    }

    public Task getTask() {
        return task;
    }

    public User getAuthor() {
        return author;
    }

    public Comment getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(Comment replyTo) {
        this.replyTo = replyTo;
    }

    public String getBody() {
        return body;
    }
}
