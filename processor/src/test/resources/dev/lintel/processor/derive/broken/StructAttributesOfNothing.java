import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
class StructAttributesOfNothing {
    @Id
    long id;

    Leg leg;

    @Embeddable
    @Struct(
            name = "leg",
            attributes = {"days", "nights"}) // LINT: broken-mapping
    static class Leg {
        int days;
        int hours;
    }
}
