import dev.lintel.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Subselect;

@Entity
@Subselect("select 1 as id")
@Audited // LINT: broken-mapping
class One {
    @Id
    long id;
}
