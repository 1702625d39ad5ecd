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
    indexes = {
      @Index(name = "ix_invoices_agent_id_total", columnList = "agent_id, total"),
      @Index(name = "ix_invoices_total_customer_id", columnList = "total, customer_id")
    })
@PgIndex(name = "ix_invoices_unpaid", columns = "customer_id", where = "paid = false")
@PgIndex(name = "ix_invoices_buyer", columns = "buyer_id", using = PgIndex.Method.HASH)
@PgIndex(name = "ix_invoices_payer_id", columns = "payer_id", where = "payer_id is not null")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_customer_id"))
  Customer customer;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "buyer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_buyer_id"))
  Customer buyer;

  @ManyToOne(optional = true)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "payer_id", nullable = true, foreignKey = @ForeignKey(name = "fk_invoices_payer_id"))
  Customer payer;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "agent_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_agent_id"))
  Customer agent;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "seller_id", nullable = false, foreignKey = @ForeignKey(name = "fk_invoices_seller_id"))
  Customer seller;


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
