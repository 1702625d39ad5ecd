package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;

    @OneToOne(mappedBy = "note") // LINT: broken-mapping
    Line line;
}

@Entity
class Line {
    @Id Long id;

    String note;
}
