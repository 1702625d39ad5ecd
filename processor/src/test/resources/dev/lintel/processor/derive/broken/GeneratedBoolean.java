package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id
    @GeneratedValue // LINT: nonportable-mapping
    Boolean id;
}
