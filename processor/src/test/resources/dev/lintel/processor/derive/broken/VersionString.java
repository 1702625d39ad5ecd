package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Version // LINT: broken-mapping
    String version;
}
