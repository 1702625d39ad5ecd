package shop;

import dev.lintel.Default;
import dev.lintel.OnDelete;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;

@MappedSuperclass
abstract class Switched<F> {
  Boolean enabled; // LINT: nullable-boolean

  @Column(name = "flag")
  F flag; // LINT: nullable-boolean
}

@Embeddable
class Address {
  @Default("false")
  Boolean verified; // LINT: nullable-boolean

  @Default("false")
  @Column(nullable = false)
  Boolean primaryOne;
}

@Entity
@Table(name = "customers")
class Customer extends Switched<Boolean> {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  Boolean newsletter; // LINT: nullable-boolean

  @Default("false")
  @Column(
      name = "is_vip",
      nullable = true) // LINT: nullable-boolean
  Boolean vip;

  @Column(name = "is_blocked")
  Boolean blocked; // LINT: nullable-boolean

  @Embedded
  Address home;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "verified", column = @Column(name = "work_verified", nullable = false)),
    @AttributeOverride(
        name = "primaryOne",
        column = @Column(name = "work_primary")) // LINT: nullable-boolean
  })
  Address work;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "customer_answers",
      joinColumns = @JoinColumn(name = "customer_id"),
      foreignKey = @ForeignKey(name = "fk_customer_answers_customer_id"))
  @MapKeyColumn(name = "question", length = 40)
  Map<String, Boolean> answers; // LINT: nullable-boolean

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "customer_votes",
      joinColumns = @JoinColumn(name = "customer_id"),
      foreignKey = @ForeignKey(name = "fk_customer_votes_customer_id"))
  @Column(name = "vote", nullable = false)
  List<Boolean> votes;
}

@Entity
@Table(name = "suppliers")
@Access(AccessType.PROPERTY)
class Supplier {
  private Long id;
  private Boolean active;
  private Boolean certified;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Boolean getActive() { // LINT: nullable-boolean
    return active;
  }

  public void setActive(Boolean active) {
    this.active = active;
  }

  @Default("false")
  @Column(nullable = false)
  public Boolean getCertified() {
    return certified;
  }

  public void setCertified(Boolean certified) {
    this.certified = certified;
  }
}
