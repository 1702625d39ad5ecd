package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @Version // LINT: broken-mapping
    UUID version;
}
