package shop;

import dev.lintel.Allow;
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
@Allow(value = "enum-value-removed", because = "the revision moves the rows first")
enum InvoiceStatus {
  OPEN,
  PAID
}

@Enum(name = "priority", strategy = Enum.Strategy.NATIVE)
@Allow(value = "enum-value-removed", because = "the revision moves the rows first")
enum Priority {
  HIGH,
  LOW,
  URGENT
}

@Enum(name = "channels", strategy = Enum.Strategy.LOOKUP)
@Allow(value = "enum-value-removed", because = "the revision moves the rows first")
enum Channel {
  WEB
}

@Enum(name = "tone", strategy = Enum.Strategy.CHECK)
@Allow(value = "enum-value-removed", because = "the revision moves the rows first")
enum Tone {
  CALM
}
