import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
class StructOfTwo {
    @Id
    long id;

    @Struct(name = "leg")
    Leg leg;

    @Struct(name = "leg") // LINT: broken-mapping
    Other other;

    @Embeddable
    static class Leg {
        int days;
    }

    @Embeddable
    static class Other {
        int days;
        int nights;
    }
}
