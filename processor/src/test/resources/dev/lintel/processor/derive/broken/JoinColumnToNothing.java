package shop;

import jakarta.persistence.*;

@Entity
class Box {
    @Id Long id;

    @ManyToOne
    @JoinColumn(name = "parent", referencedColumnName = "nothing") // LINT: unknown-column
    Box parent;
}
