package shop;

import jakarta.persistence.*;

@Entity(name = "Item") // LINT: broken-mapping
class Cart {
    @Id Long id;
}

@Entity(name = "Item")
class Article {
    @Id Long id;
}
