package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("'open'")
  @Column(nullable = false)
  InvoiceStatus status;

  @Default("'low'")
  @Column(nullable = false)
  Priority priority;

  @Default("'web'")
  @Column(nullable = false)
  Channel channel;

  @Default("'calm'")
  @Column(nullable = false, length = 20)
  Tone tone;

}

@Enum(name = "invoice_status", strategy = Enum.Strategy.NATIVE)
enum InvoiceStatus {
  OPEN,
  PAID,
  VOID
}

@Enum(name = "priority", strategy = Enum.Strategy.NATIVE)
enum Priority {
  LOW,
  HIGH,
  URGENT
}

@Enum(name = "channels", strategy = Enum.Strategy.LOOKUP)
enum Channel {
  WEB,
  PHONE
}

@Enum(name = "tone", strategy = Enum.Strategy.CHECK)
enum Tone {
  CALM,
  LOUD
}
