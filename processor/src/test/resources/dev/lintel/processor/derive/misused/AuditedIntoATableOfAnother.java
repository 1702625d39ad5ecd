import dev.lintel.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
@Audited // LINT: name-collision
class Order {
    @Id
    long id;
}

@Entity
@Table(name = "orders_history")
class OrderHistory {
    @Id
    long id;
}
