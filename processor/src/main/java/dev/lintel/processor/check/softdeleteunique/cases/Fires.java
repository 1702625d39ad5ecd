package shop;

import dev.lintel.OnDelete;
import dev.lintel.PgIndex;
import dev.lintel.SoftDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "users",
    uniqueConstraints = {
      @UniqueConstraint(name = "uq_users_name", columnNames = "name"),
      @UniqueConstraint(name = "uq_users_login", columnNames = "login") // LINT: soft-delete-unique
    },
    indexes = {
      @Index(name = "uq_users_name_desc", columnList = "name desc, email", unique = true) // LINT: soft-delete-unique
    })
@SoftDelete
@PgIndex.List({
  @PgIndex(name = "uq_users_email", columns = "lower(email)", unique = true), // LINT: soft-delete-unique
  @PgIndex(
      name = "uq_users_phone",
      columns = "phone",
      unique = true,
      where = "phone <> ''") // LINT: soft-delete-unique
})
class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 40)
  String name;

  @Column(nullable = false, length = 40)
  String login;

  @Column(nullable = false, length = 320)
  String email;

  @Column(nullable = false, length = 20)
  String phone;
}

@Entity
@Table(name = "sessions")
class Session {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(
      name = "login",
      referencedColumnName = "login",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_sessions_login"))
  User user;
}

@Entity
@Table(name = "parties")
@SoftDelete
@Inheritance(strategy = InheritanceType.JOINED)
class Party {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(
    name = "companies",
    uniqueConstraints =
        @UniqueConstraint(name = "uq_companies_number", columnNames = "number")) // LINT: soft-delete-unique
@OnDelete(OnDelete.Action.CASCADE)
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_companies_id"))
class Company extends Party {
  @Column(nullable = false, length = 20)
  String number;
}
