package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @Id Long id;

    @Embedded // LINT: nonportable-mapping
    Part part;
}

class Part {
    String name;
}
