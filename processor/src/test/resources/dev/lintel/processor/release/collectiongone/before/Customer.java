package shop;

import dev.lintel.OnDelete;
import dev.lintel.processor.release.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "customers")
class Customer implements Stored {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  String name;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "customer_tags",
      joinColumns =
          @JoinColumn(
              name = "customer_id",
              nullable = false,
              foreignKey = @ForeignKey(name = "fk_customer_tags_customer_id")))
  @Column(name = "tag", nullable = false, length = 20)
  Set<String> tags = new HashSet<>();

  @Override
  public void fill(int n, EntityManager rows) {
    name = "name " + n;
    tags.add("tag " + n);
  }

  @Override
  public String told() {
    return name;
  }
}
