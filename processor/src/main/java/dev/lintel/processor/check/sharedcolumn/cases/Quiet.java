package shop;

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
  @Column(name = "size_code", length = 5)
  String size;
}

@Entity
class SmallCart extends Cart {
  @Column(name = "size_code", length = 5)
  String code;
}
