package com.example;

import dev.lintel.Enum;
import dev.lintel.Enum.Strategy;
import dev.lintel.Label;
import dev.lintel.OnDelete;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Set;

/** An enum of each kind, and a collection of them. */
@Entity
@Table(name = "tickets")
public class Ticket {

  @Enum(name = "ticket_priority")
  public enum Priority {
    LOW,
    NORMAL,
    @Label("very high")
    HIGH
  }

  @Enum(strategy = Strategy.LOOKUP)
  public enum Channel {
    MAIL,
    PHONE
  }

  @Enum(strategy = Strategy.CHECK)
  public enum State {
    OPEN,
    CLOSED
  }

  @Id Long id;

  @Column(nullable = false)
  Priority priority;

  Channel channel;

  @Column(nullable = false)
  State state;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "ticket_history",
      joinColumns = @JoinColumn(name = "ticket_id"),
      foreignKey = @ForeignKey(name = "fk_ticket_history_ticket_id"))
  @Column(name = "priority", nullable = false)
  Set<Priority> history;

  protected Ticket() {}

  public Ticket(long id, Priority priority, Channel channel, State state, Set<Priority> history) {
    this.id = id;
    this.priority = priority;
    this.channel = channel;
    this.state = state;
    this.history = history;
  }

  public void setPriority(Priority priority) {
    this.priority = priority;
  }
}
