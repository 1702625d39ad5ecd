package shop;

import dev.lintel.OnDelete;
import dev.lintel.PgIndex;
import dev.lintel.SoftDelete;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

// only: nullable-unique
@Entity
@Table(
    name = "accounts",
    uniqueConstraints = {
      @UniqueConstraint(name = "uq_accounts_email", columnNames = {"tenant_id", "email"}), // LINT: nullable-unique
      @UniqueConstraint(name = "uq_accounts_login", columnNames = "login") // LINT: nullable-unique
    },
    indexes = @Index(name = "uq_accounts_phone", columnList = "phone", unique = true)) // LINT: nullable-unique
@PgIndex(name = "uq_accounts_nick", columns = "nick", unique = true) // LINT: nullable-unique
@PgIndex( // LINT: nullable-unique
    name = "uq_accounts_open",
    columns = {"number", "nick"},
    unique = true,
    where = "closed_at is null")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "tenant_id", foreignKey = @ForeignKey(name = "fk_accounts_tenant_id"))
  Account tenant;

  @Column(nullable = false, length = 200)
  String email;

  @Column(length = 40)
  String login;

  @Column(length = 40)
  String phone;

  @Column(length = 40)
  String nick;

  @Column(nullable = false)
  long number;

  Instant closedAt;

  @Column(length = 40, unique = true) // LINT: nullable-unique
  String code;

  @Column(
      unique = true,
      nullable = true, // LINT: nullable-unique
      length = 40)
  String alias;

  @AttributeOverride(
      name = "code",
      column = @Column(name = "badge", length = 9, unique = true)) // LINT: nullable-unique
  Badge badge;
}

@Embeddable
class Badge {
  @Column(nullable = false, length = 9)
  String code;
}

@MappedSuperclass
abstract class Tracked {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(length = 40, unique = true) // LINT: nullable-unique
  String trace;
}

@Entity
@Table(name = "parcels")
class Parcel extends Tracked {}

@Entity
@Table(
    name = "letters",
    uniqueConstraints =
        @UniqueConstraint(name = "uq_letters", columnNames = {"stamp", "deleted_at"})) // LINT: nullable-unique
@SoftDelete
class Letter extends Tracked {
  @Column(nullable = false, length = 40)
  String stamp;
}
