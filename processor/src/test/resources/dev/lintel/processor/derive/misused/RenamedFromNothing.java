package shop;

import dev.lintel.*;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@RenamedFrom("") // LINT: broken-mapping
class Cart {
    @Id Long id;

    @RenamedFrom("") // LINT: broken-mapping
    String note;
}
