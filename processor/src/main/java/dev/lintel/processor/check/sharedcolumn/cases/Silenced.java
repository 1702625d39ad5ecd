package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "carts")
class Cart {
  @Id
  Long id;
}

@Entity
class LargeCart extends Cart {
  @Column(name = "size_code", length = 9)
  String size;
}

@Entity
class SmallCart extends Cart {
  @Allow(value = "shared-column", because = "a constraint of the table keeps codes short")
  @Column(name = "size_code", length = 5)
  String code;
}
