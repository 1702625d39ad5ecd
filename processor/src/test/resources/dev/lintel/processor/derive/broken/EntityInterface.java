package shop;

import jakarta.persistence.*;

@Entity
class Line {
    @Id Long id;
}

@Entity // LINT: broken-mapping
interface Cart {
    @Id
    Long getId();
}
