package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @JoinColumn(name = "said") // LINT: nonportable-mapping
    String note;
}
