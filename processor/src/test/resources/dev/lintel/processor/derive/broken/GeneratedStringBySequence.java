package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE) // LINT: nonportable-mapping
    String id;
}
