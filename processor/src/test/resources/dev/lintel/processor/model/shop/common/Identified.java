package shop.common;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param <K> the type of the key */
@MappedSuperclass
public abstract class Identified<K extends Serializable> {

    @Id
    @GeneratedValue
    private K id;

    /** Who wrote the row. */
    @Column(length = Limits.NAME)
    private String writer;

    private @Nullable Instant closedAt;
}
