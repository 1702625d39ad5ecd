package dev.lintel.processor.derive.hibernate.conversions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/** Converters to every kind of column. */
@Entity
class Converted {
    @Id
    Long id;

    @Convert(converter = ToUuid.class)
    Token uuid;

    @Convert(converter = ToInstant.class)
    @Column(secondPrecision = 3)
    Token instant;

    @Convert(converter = ToBytes.class)
    Token bytes;

    @Convert(converter = ToBigDecimal.class)
    @Column(precision = 9, scale = 3)
    Token amount;

    @Convert(converter = ToText.class)
    @Lob
    Token lob;

    @Convert(converter = ToText.class)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 5)
    Token letters;

    @Convert(converter = ToText.class)
    @Column(columnDefinition = "text")
    Token defined;

    @Convert(converter = ToText.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    Token longText;

    @Convert(converter = YesNoConverter.class)
    boolean yesNo;

    @Convert(converter = TrueFalseConverter.class)
    Boolean trueFalse;

    @Convert(converter = NumericBooleanConverter.class)
    Boolean numeric;

    @Convert(converter = ToDate.class)
    Token date;

    @Convert(converter = ToSerializable.class)
    Token serializable;

    @Convert(converter = Nested.ToLong.class)
    Token nested;

    @Convert(converter = ZonedToText.class)
    ZonedDateTime zoned;

    @Convert(converter = MapToText.class)
    Map<String, String> map;

    Duration applied;

    List<Duration> appliedToElements;

    @ElementCollection
    Set<Duration> collection;

    @ElementCollection
    Map<Duration, Duration> durations;

    @Embedded
    Lap lap;

    @Version
    Instant version;
}

/** What is converted. */
class Token implements Serializable {
    private static final long serialVersionUID = 1;
}

/** A converter applies in an embeddable too. */
@Embeddable
class Lap {
    Duration lapTime;

    @Convert(converter = ToText.class)
    Token mark;
}

/** It does not apply to ids, but to the attributes of an embedded one. */
@Entity
class ById {
    @EmbeddedId
    LapId id;
}

@Embeddable
class LapId implements Serializable {
    private static final long serialVersionUID = 1;

    Duration key1;
    int key2;

    @Override
    public boolean equals(Object other) {
        return other instanceof LapId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** Converters said on a class for what it inherits. */
@MappedSuperclass
class Holder<T> {
    @Id
    Long id;

    T held;

    Token token;
}

@Entity
@Convert(attributeName = "token", converter = ToText.class)
class DurationHolder extends Holder<Duration> {}

@Converter(autoApply = true)
class DurationMillis implements AttributeConverter<Duration, Long> {
    @Override
    public Long convertToDatabaseColumn(Duration value) {
        return value == null ? null : value.toMillis();
    }

    @Override
    public Duration convertToEntityAttribute(Long value) {
        return value == null ? null : Duration.ofMillis(value);
    }
}

/** One converter to each type: what it gives is of no interest here. */
abstract class TokenConverter<Y> implements AttributeConverter<Token, Y> {
    @Override
    public Y convertToDatabaseColumn(Token value) {
        return null;
    }

    @Override
    public Token convertToEntityAttribute(Y value) {
        return null;
    }
}

@Converter
class ToUuid extends TokenConverter<UUID> {}

@Converter
class ToInstant extends TokenConverter<Instant> {}

@Converter
class ToBytes extends TokenConverter<byte[]> {}

@Converter
class ToBigDecimal extends TokenConverter<BigDecimal> {}

@Converter
class ToText extends TokenConverter<String> {}

@Converter
class ToDate extends TokenConverter<LocalDate> {}

@Converter
class ToSerializable extends TokenConverter<StringBuilder> {}

class Nested {
    @Converter
    static class ToLong extends TokenConverter<Long> {}
}

@Converter
class ZonedToText implements AttributeConverter<ZonedDateTime, String> {
    @Override
    public String convertToDatabaseColumn(ZonedDateTime value) {
        return null;
    }

    @Override
    public ZonedDateTime convertToEntityAttribute(String value) {
        return null;
    }
}

@Converter
class MapToText implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> value) {
        return null;
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String value) {
        return null;
    }
}
