package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Cart {
    @Id Long id;

    @ManyToOne // LINT: broken-mapping
    Address address;

    @OneToMany // LINT: broken-mapping
    List<String> words;
}

class Address {
    String street;
}
