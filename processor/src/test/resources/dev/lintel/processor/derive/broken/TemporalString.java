package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @Temporal(TemporalType.DATE) // LINT: nonportable-mapping
    String note;
}
