package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToOne // LINT: broken-mapping
    Address address;
}

class Address {
    String street;
}
