package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY) // LINT: broken-mapping
    String id;
}
