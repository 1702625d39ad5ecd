import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
class StructAsId {
    @EmbeddedId
    @Struct(name = "key")
    Key key; // LINT: broken-mapping

    @Embeddable
    static class Key {
        int a;
        int b;
    }
}
