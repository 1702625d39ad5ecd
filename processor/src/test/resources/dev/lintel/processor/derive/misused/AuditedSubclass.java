import dev.lintel.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Vehicle {
    @Id
    long id;
}

@Entity
@Audited // LINT: broken-mapping
class Lorry extends Vehicle {}
