package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Column(table = "cart_details") // LINT: broken-mapping
    String note;
}
