package shop;

import dev.lintel.Enum;
import dev.lintel.OnDelete;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Enum(name = "tone")
enum Tone {
  LOUD,
  QUIET
}

@MappedSuperclass
abstract class Numbered {
  Integer number; // LINT: implicit-nullable
}

@Embeddable
class Address {
  @Column(length = 60) // LINT: implicit-nullable
  String city;

  @Column(nullable = false, length = 20)
  String code;

  int floor;
}

@Entity
@Table(
    name = "customers",
    uniqueConstraints = @UniqueConstraint(name = "uq_customers_twin_id", columnNames = "twin_id"))
class Customer extends Numbered {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

  @Column(length = 320) // LINT: implicit-nullable
  String email;

  LocalDate born; // LINT: implicit-nullable

  Instant seenAt; // LINT: implicit-nullable

  Tone tone; // LINT: implicit-nullable

  @Enumerated(EnumType.STRING)
  @Column(length = 10) // LINT: implicit-nullable
  Tone former;

  byte[] picture; // LINT: implicit-nullable

  @Embedded
  Address home;

  @Embedded
  @AttributeOverride(
      name = "city",
      column = @Column(name = "work_city", nullable = true, length = 60))
  @AttributeOverride(name = "code", column = @Column(name = "work_code", nullable = true, length = 20))
  @AttributeOverride(name = "floor", column = @Column(name = "work_floor"))
  Address work;

  @ManyToOne // LINT: implicit-nullable
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "sponsor_id", foreignKey = @ForeignKey(name = "fk_customers_sponsor_id"))
  Customer sponsor;

  @ManyToOne // LINT: implicit-nullable
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "friend_id", foreignKey = @ForeignKey(name = "fk_customers_friend_id"))
  Customer friend;

  @OneToOne // LINT: implicit-nullable
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "twin_id", foreignKey = @ForeignKey(name = "fk_customers_twin_id"))
  Customer twin;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "customer_phones",
      joinColumns = @JoinColumn(name = "customer_id"),
      foreignKey = @ForeignKey(name = "fk_customer_phones_customer_id"))
  @Column(name = "phone", length = 20) // LINT: implicit-nullable
  List<String> phones;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "customer_visits",
      joinColumns = @JoinColumn(name = "customer_id"),
      foreignKey = @ForeignKey(name = "fk_customer_visits_customer_id"))
  @MapKeyColumn(name = "shop", length = 20)
  Map<String, Integer> visits; // LINT: implicit-nullable
}

@Entity
@Table(name = "offices")
class Office {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Embedded
  @AttributeOverride(
      name = "code",
      column = @Column(name = "office_code", length = 20)) // LINT: implicit-nullable
  Place place;
}

@Embeddable
class Place {
  @Column(nullable = false, length = 20)
  String code;
}
