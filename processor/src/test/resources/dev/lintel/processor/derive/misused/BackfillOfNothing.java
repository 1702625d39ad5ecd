package shop;

import dev.lintel.*;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Cart {
    @Id Long id;

    @Backfill("") // LINT: broken-mapping
    String note;
}
