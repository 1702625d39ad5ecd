package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Lob // LINT: nonportable-mapping
    int note;
}
