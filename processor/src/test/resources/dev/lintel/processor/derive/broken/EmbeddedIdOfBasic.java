package shop;

import jakarta.persistence.*;

@Entity
class Stock {
    @EmbeddedId // LINT: broken-mapping
    Long key;
}
