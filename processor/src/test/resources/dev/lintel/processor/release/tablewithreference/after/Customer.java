package shop;

import dev.lintel.OnDelete;
import dev.lintel.processor.release.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer implements Stored {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

  @Override
  public void fill(int n, EntityManager rows) {
    name = "name " + n;
    if (id != null) {
      Visit visit = new Visit();
      visit.customer = this;
      rows.persist(visit);
    }
  }

  @Override
  public String told() {
    return name;
  }
}

/** New, and gone with its customer, whoever deletes that. */
@Entity
@Table(name = "visits")
class Visit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_visits_customer_id"))
  Customer customer;
}
