package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.RenamedFrom;
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

  @Default("'site'")
  @Column(nullable = false)
  Channel channel;

  @Default("'mild'")
  @Column(nullable = false, length = 20)
  Tone tone;

}

@Enum(name = "invoice_status", strategy = Enum.Strategy.NATIVE)
enum InvoiceStatus {
  DRAFT,
  OPEN,
  @RenamedFrom("paid")
  SETTLED,
  VOID,
  LOST
}

@Enum(name = "priority", strategy = Enum.Strategy.NATIVE)
enum Priority {
  LOW,
  MIDDLE,
  HIGH,
  URGENT
}

@Enum(name = "channels", strategy = Enum.Strategy.LOOKUP)
enum Channel {
  PHONE,
  @RenamedFrom("web")
  SITE,
  SHOP
}

@Enum(name = "tone", strategy = Enum.Strategy.CHECK)
enum Tone {
  LOUD,
  @RenamedFrom("calm")
  MILD,
  SOFT
}
