package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
    @Version java.time.LocalDate v; // LINT: broken-mapping
}
