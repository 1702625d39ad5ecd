package shop;

import dev.lintel.OnDelete;
import dev.lintel.PgIndex;
import dev.lintel.SoftDelete;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "accounts",
    uniqueConstraints = {
      @UniqueConstraint(name = "uq_accounts_tenant_id_email", columnNames = {"tenant_id", "email"}),
      @UniqueConstraint(name = "uq_accounts_seat", columnNames = "seat"),
      @UniqueConstraint(name = "uq_accounts_partner_id", columnNames = "partner_id"),
      @UniqueConstraint(name = "uq_accounts_key", columnNames = "key")
    },
    check = @CheckConstraint(name = "ck_accounts_seat", constraint = "seat is not null"))
@PgIndex(name = "uq_accounts_phone", columns = "phone", unique = true, where = "phone is not null and deleted_at is null")
@PgIndex(
    name = "uq_accounts_nick",
    columns = "nick",
    unique = true,
    where = "deleted_at is null",
    nullsNotDistinct = true)
@PgIndex(name = "ix_accounts_memo", columns = "memo")
@SoftDelete
@DiscriminatorColumn(name = "kind", length = 20)
@DiscriminatorValue("plain")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "tenant_id", nullable = false, foreignKey = @ForeignKey(name = "fk_accounts_tenant_id"))
  Tenant tenant;

  @Column(nullable = false, length = 200)
  String email;

  @Column(nullable = true, length = 40)
  String phone;

  @Column(nullable = true, length = 40)
  String nick;

  @Column(nullable = true, length = 40)
  String seat;

  @Column(nullable = true, length = 40)
  String memo;

  @OneToOne(optional = true)
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "partner_id", foreignKey = @ForeignKey(name = "fk_accounts_partner_id"))
  Tenant partner;
}

/** The column is NULL in the rows of other classes only. */
@Entity
@DiscriminatorValue("admin")
class Admin extends Account {
  @Column(nullable = false, length = 40)
  String key;
}

@Entity
@Table(name = "tenants")
class Tenant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
