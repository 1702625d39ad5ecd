package shop;

import dev.lintel.Allow;
import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import dev.lintel.PgIndex;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity
@Table(
    name = "desks",
    uniqueConstraints = @UniqueConstraint(name = "uq_desks_code", columnNames = "code"),
    indexes = @Index(name = "ix_desks_height", columnList = "height"),
    check = @CheckConstraint(name = "ck_desks_height", constraint = "height > 0"))
@PgIndex(name = "ix_desks_code_low", columns = "code", where = "height < 70")
class Desk {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 20)
  String code;

  @Column(check = @CheckConstraint(name = "ck_desks_seats", constraint = "seats >= 0"))
  int seats;

  int height;

  @ManyToOne(optional = false)
  @OnDelete(Action.CASCADE)
  @JoinColumn(name = "office_id", nullable = false, foreignKey = @ForeignKey(name = "fk_desks_office_id"))
  Office office;

  @Allow(value = "implicit-join-table", because = "a pair has nothing else to say")
  @ManyToMany
  @OnDelete(Action.CASCADE)
  @JoinTable(
      name = "desk_users",
      joinColumns = @JoinColumn(name = "desk_id", foreignKey = @ForeignKey(name = "fk_desk_users_desk_id")),
      inverseJoinColumns = @JoinColumn(name = "office_id", foreignKey = @ForeignKey(name = "fk_desk_users_office_id")))
  Set<Office> offices;

  @ElementCollection
  @OnDelete(Action.CASCADE)
  @CollectionTable(
      name = "desk_colours",
      joinColumns = @JoinColumn(name = "desk_id", foreignKey = @ForeignKey(name = "fk_desk_colours_desk_id")))
  @Column(name = "colour", nullable = false, length = 20)
  List<String> colours;
}

@Entity
@Table(name = "offices")
class Office {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
