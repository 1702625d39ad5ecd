package shop;

import dev.lintel.Enum;
import dev.lintel.Enum.Strategy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Enum(name = "ticket_status")
enum TicketStatus {
  OPEN,
  CLOSED
}

@Enum(name = "categories", strategy = Strategy.LOOKUP)
enum Category {
  BUG,
  WISH
}

@Enum(strategy = Strategy.CHECK)
enum Origin {
  MAIL,
  PHONE
}

enum Mood {
  CALM,
  CROSS
}

@Entity
@Table(name = "tickets")
class Ticket {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = true)
  TicketStatus status;

  @Column(nullable = true)
  Category category;

  @Column(nullable = true, length = 10)
  Origin origin;

  @Enumerated(EnumType.STRING)
  @Column(nullable = true, length = 10)
  Mood mood;
}
