package shop;

import dev.lintel.Allow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

@Entity
@Table(name = "carts")
class Cart {
  @Id
  Long id;

  @Lob
  @Allow(value = "nonportable-mapping", because = "it was there when the table had another type")
  int size;
}
