package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    Note note; // LINT: unmapped-type
}

interface Note {}
