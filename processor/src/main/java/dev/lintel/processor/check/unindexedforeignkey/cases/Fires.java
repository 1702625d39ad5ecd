package shop;

import dev.lintel.Default;
import dev.lintel.OnDelete;
import dev.lintel.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "invoices",
    indexes = @Index(name = "ix_invoices_agent_id", columnList = "agent_id"))
@PgIndex(name = "ix_invoices_customer_id", columns = "customer_id", where = "paid = false")
@PgIndex(name = "ix_invoices_buyer_id", columns = "buyer_id", using = PgIndex.Method.BRIN)
@PgIndex(name = "ix_invoices_payer_id", columns = "payer_id", where = "payer_id is not null and paid")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_customer_id"))
  Customer customer; // LINT: unindexed-foreign-key

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "buyer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_buyer_id"))
  Customer buyer; // LINT: unindexed-foreign-key

  @ManyToOne(optional = true)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "payer_id", nullable = true, foreignKey = @ForeignKey(name = "fk_invoices_payer_id"))
  Customer payer; // LINT: unindexed-foreign-key

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "agent_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_agent_id"))
  Customer agent;


  @Column(nullable = false)
  @Default("false")
  boolean paid;

  @Column(nullable = false)
  long total;
}

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
