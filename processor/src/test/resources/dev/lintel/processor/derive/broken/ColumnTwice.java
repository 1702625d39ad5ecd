package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Column(name = "title")
    String name;

    @Column(name = "title") // LINT: broken-mapping
    String heading;
}
