package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @Id Long id;

    Part part;
}

@Embeddable
class Part {
    String name;

    Piece piece;
}

@Embeddable
class Piece {
    Part back; // LINT: broken-mapping
}
