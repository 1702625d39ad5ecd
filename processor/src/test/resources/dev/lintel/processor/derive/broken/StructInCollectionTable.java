import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.annotations.Struct;

@Entity
class StructInCollectionTable {
    @Id
    long id;

    @ElementCollection
    Set<Leg> legs; // LINT: broken-mapping

    @Embeddable
    @Struct(name = "leg")
    static class Leg {
        int days;
    }
}
