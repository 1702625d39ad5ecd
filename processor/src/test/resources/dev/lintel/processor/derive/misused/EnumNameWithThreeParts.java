package shop;

import dev.lintel.*;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Cart {
    @Id Long id;

    State state;
}

@dev.lintel.Enum(name = "a.b.c") // LINT: broken-mapping
enum State {
    OPEN
}
