package shop;

import dev.lintel.*;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Cart {
    @Id Long id;

    @Jsonb // LINT: broken-mapping
    int note;

    @Jsonb
    String text;
}
