package dev.lintel.processor.derive.hibernate.largeobjects;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serial;
import java.io.Serializable;
import java.sql.Blob;
import java.sql.Clob;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** {@code @Lob} on every type that may bear it. */
@Entity
class LargeObjects {
    @Id
    Long id;

    @Lob
    String text;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false, length = 100000)
    String contents;

    @Lob
    byte[] bytes;

    @Lob
    Byte[] boxedBytes;

    @Lob
    char[] letters;

    @Lob
    Character[] boxedLetters;

    @Lob
    Scan scan;

    @Lob
    Blob blob;

    @Lob
    Clob clob;

    @Embedded
    Appendix appendix;

    @Lob
    @ElementCollection
    List<String> pages;
}

/** {@code @Lob} inside an embeddable. */
@Embeddable
class Appendix {
    @Lob
    String note;

    @Lob
    byte[] picture;
}

/** Serializable, for a large object. */
class Scan implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;
}

/** Long texts and bytes in place of large objects: Hibernate's lengths and type codes. */
@Entity
class LongTexts {
    @Id
    Long id;

    @Column(length = Length.LONG)
    String sixteen;

    @Column(length = Length.LONG32)
    String thirtyTwo;

    @Column(length = Length.LONG32)
    byte[] bytes;

    @Column(length = Length.LONG16)
    char[] letters;

    @Lob
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String lobAsText;

    @Lob
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String lobAsLongText;

    @Lob
    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] lobAsBytes;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String longVarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] longBytes;

    @JdbcTypeCode(SqlTypes.CLOB)
    String clob;

    @Lob
    @Column(columnDefinition = "text")
    String defined;
}

/** {@code @Nationalized}, which PostgreSQL has no types for. */
@Entity
class National {
    @Id
    Long id;

    @Nationalized
    String name;

    @Nationalized
    @Column(length = 20)
    String shortName;

    @Nationalized
    Character letter;

    @Nationalized
    @Lob
    String essay;

    @Nationalized
    char[] letters;
}
