package dev.lintel.processor.derive.hibernate.arrays;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Arrays of primitives and of their boxes. */
@Entity
class Primitives {
    @Id
    Long id;

    boolean[] flags;
    short[] smalls;
    int[] numbers;
    long[] bigs;
    float[] singles;
    double[] doubles;
    Boolean[] flagBoxes;
    Short[] smallBoxes;
    Integer[] numberBoxes;
    Long[] bigBoxes;
    Float[] singleBoxes;
    Double[] doubleBoxes;
}

/** Arrays of other basic types, with and without sizes. */
@Entity
class BasicArrays {
    @Id
    Long id;

    String[] words;

    @Column(length = 10)
    String[] shortWords;

    BigDecimal[] amounts;

    @Column(precision = 10, scale = 3)
    BigDecimal[] smallAmounts;

    UUID[] uuids;
    LocalDate[] dates;
    LocalTime[] times;
    LocalDateTime[] moments;
    Instant[] instants;
    OffsetDateTime[] offsets;
    Date[] utilDates;
    Duration[] durations;
    Locale[] locales;
    InetAddress[] addresses;
    Shade[] shades;

    @Enumerated(EnumType.STRING)
    Shade[] namedShades;

    @Enumerated(EnumType.STRING)
    @Column(length = 9)
    Shade[] shortShades;

    @Array(length = 4)
    String[] four;

    @Column(nullable = false)
    @Array(length = 2)
    int[] two;

    byte[][] parts;
}

/** Collections of basic types without {@code @ElementCollection}. */
@Entity
class BasicCollections {
    @Id
    Long id;

    List<String> list;
    Set<Integer> set;
    SortedSet<Long> sorted;
    Collection<UUID> collection;
    List<BigDecimal> amounts;
    List<Instant> instants;
    Set<Shade> shades;

    @Enumerated(EnumType.STRING)
    List<Shade> namedShades;

    @Column(length = 30, nullable = false)
    List<String> shortWords;

    @Array(length = 3)
    List<String> three;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> said;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Locale> json;

    @JdbcTypeCode(SqlTypes.JSON)
    Locale[] jsonArray;

    @Embedded
    Tags tags;
}

/** Arrays inside an embeddable. */
@Embeddable
class Tags {
    String[] tagNames;

    List<Integer> ranks;
}

/** How an array stores it. */
enum Shade {
    LIGHT,
    DARK
}
