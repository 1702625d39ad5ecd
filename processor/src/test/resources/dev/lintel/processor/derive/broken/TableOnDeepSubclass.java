package shop;

import jakarta.persistence.*;

@Entity
class Cart {
    @Id Long id;
}
@Entity
class BigCart extends Cart {}
@Entity
@Table(schema = "x") // LINT: broken-mapping
class HugeCart extends BigCart {}
