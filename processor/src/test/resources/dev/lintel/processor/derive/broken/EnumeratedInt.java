package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Enumerated(EnumType.STRING) // LINT: broken-mapping
    int note;
}
