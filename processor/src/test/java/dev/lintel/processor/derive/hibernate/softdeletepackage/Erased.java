package dev.lintel.processor.derive.hibernate.softdeletepackage;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** {@code @SoftDelete} that comes from the package. */
@Entity
class Erased {
    @Id
    Long id;

    @ElementCollection
    Set<String> words;
}

/** {@code @SoftDelete} that says otherwise than the package. */
@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Kept {
    @Id
    Long id;
}
