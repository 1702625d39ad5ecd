package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity(name = "Item") // LINT: broken-mapping
@Table(name = "carts")
class Cart {
    @Id Long id;
}

@Entity(name = "Item")
@Table(name = "items")
class Article {
    @Id Long id;
}
