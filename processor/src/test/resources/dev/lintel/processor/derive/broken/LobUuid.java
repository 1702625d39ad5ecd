package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @Lob // LINT: nonportable-mapping
    UUID note;
}
