package gen;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Stored<K> {

    public static final int LENGTH = 33;

    @Id
    private K id;
}
