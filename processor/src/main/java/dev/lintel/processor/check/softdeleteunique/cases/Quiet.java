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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "members",
    uniqueConstraints = @UniqueConstraint(name = "uq_members_name", columnNames = "name"),
    indexes = {
      @Index(name = "uq_members_phone", columnList = "phone", unique = true),
      @Index(name = "ix_members_city", columnList = "city desc")
    })
@SoftDelete
@PgIndex(
    name = "uq_members_email",
    columns = "lower(email)",
    unique = true,
    where = "deleted_at is null")
@PgIndex(
    name = "uq_members_city_name",
    columns = {"lower(city)", "name"},
    unique = true,
    where = "city <> '' and deleted_at is null")
class Member {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 40)
  String name;

  @Column(nullable = false, length = 20)
  String phone;

  @Column(nullable = false, length = 40)
  String city;

  @Column(nullable = false, length = 320)
  String email;
}

@Entity
@Table(
    name = "teams",
    uniqueConstraints = @UniqueConstraint(name = "uq_teams_name", columnNames = "name"))
@PgIndex(name = "uq_teams_motto", columns = "lower(motto)", unique = true)
class Team {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 40)
  String name;

  @Column(nullable = false, length = 80)
  String motto;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "captain_id", nullable = false, foreignKey = @ForeignKey(name = "fk_teams_captain_id"))
  Member captain;
}
