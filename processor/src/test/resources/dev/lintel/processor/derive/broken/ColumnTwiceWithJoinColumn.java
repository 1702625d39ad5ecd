package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToOne
    @JoinColumn(name = "owner_id")
    Cart owner;

    @Column(name = "owner_id") // LINT: broken-mapping
    Long ownerId;
}
