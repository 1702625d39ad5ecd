package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;
    Place place;
    @OneToMany
    @MapKey(name = "place.town") // LINT: broken-mapping
    Map<String, Cart> words;
}

@Embeddable
class Place {
    String city;
}
