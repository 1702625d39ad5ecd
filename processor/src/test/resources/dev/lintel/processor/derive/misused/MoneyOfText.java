package shop;

import dev.lintel.*;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Cart {
    @Id Long id;

    @Money // LINT: broken-mapping
    String price;

    @Money
    long cents;
}
