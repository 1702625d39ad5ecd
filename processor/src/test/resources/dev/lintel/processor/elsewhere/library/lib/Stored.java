package lib;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

/** Fields, private ones, of a type that a subclass chooses. */
@MappedSuperclass
public abstract class Stored<K> extends Traced {

    private static final int LENGTH = 40;

    @Id
    @GeneratedValue
    private K id;

    @Version
    private int version;

    @Column(length = LENGTH * 2, nullable = false)
    private String writer;

    @Transient
    private String note;

    private transient String cache;

    public K getId() {
        return id;
    }

    public String getTitle() {
        return writer + id;
    }
}
