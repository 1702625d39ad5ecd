package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Cart {
    @Id Long id;
}

@Entity
@DiscriminatorValue("big") // LINT: broken-mapping
class BigCart extends Cart {}
