package shop;

import dev.lintel.*;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@SoftDelete
class Cart {
    @Id Long id;

    String deletedAt; // LINT: broken-mapping
}

@Entity
@SoftDelete
class Line {
    @Id Long id;

    java.time.Instant deletedAt;
}
