import dev.lintel.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Vehicle {
    @Id
    long id;
}

@Entity
@Audited // LINT: broken-mapping
class Lorry extends Vehicle {
    int axles;
}
