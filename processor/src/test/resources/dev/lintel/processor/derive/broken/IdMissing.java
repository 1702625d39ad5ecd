package shop;

import jakarta.persistence.*;

@Entity
class Product { // LINT: missing-primary-key
    String name;
}
