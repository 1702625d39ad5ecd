package dev.lintel.processor.derive.hibernate.databasevalues;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.EventType;

/** Values that Hibernate or the database makes. */
@Entity
class DatabaseValues {
    @Id
    @UuidGenerator
    UUID id;

    @Column(nullable = false)
    Integer price;

    Integer amount;

    @GeneratedColumn("price * amount")
    Integer total;

    @GeneratedColumn("price + 1")
    @Column(name = "next_price")
    Integer next;

    @Generated
    @ColumnDefault("gen_random_uuid()")
    UUID token;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "now()")
    Instant touched;

    @CreationTimestamp
    Instant created;

    @CreationTimestamp(source = SourceType.DB)
    @Column(nullable = false, updatable = false)
    LocalDateTime createdByDatabase;

    @UpdateTimestamp
    Instant updated;

    @CurrentTimestamp
    Instant current;

    @CurrentTimestamp(event = EventType.INSERT)
    @ColumnDefault("current_timestamp")
    Instant currentOnce;

    @Formula("price * 2")
    Integer formula;

    @ColumnTransformer(read = "secret || 'x'", write = "? || 'y'")
    String secret;

    @ColumnDefault("'a' || 'b'")
    @Column(length = 12)
    String concatenated;

    @Immutable
    String fixed;

    @Embedded
    Stamps stamps;
}

/** Defaults and timestamps inside an embeddable. */
@Embeddable
class Stamps {
    @CreationTimestamp
    Instant stampedAt;

    @ColumnDefault("5")
    int level;

    @GeneratedColumn("level * 10")
    Integer tenfold;
}

/** A tenant in a column. */
@Entity
class Tenanted {
    @Id
    Long id;

    @TenantId
    String tenant;

    @Column(length = 3)
    String region;
}

/** Partitioned by an attribute that is part of no key. */
@Entity
class Partitioned {
    @Id
    Long id;

    @PartitionKey
    String shard;
}
