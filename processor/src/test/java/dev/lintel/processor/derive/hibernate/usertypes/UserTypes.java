package dev.lintel.processor.derive.hibernate.usertypes;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.io.Serializable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.ResultSet;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.ByteArrayJavaType;
import org.hibernate.type.descriptor.java.CharacterArrayJavaType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampJdbcType;
import org.hibernate.type.descriptor.jdbc.TinyIntJdbcType;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.usertype.UserType;

/** Custom types: {@code @Type}, {@code @JavaType}, {@code @JdbcType}, and annotations that bear them. */
@Entity
class UserTypes {
    @Id
    Long id;

    @Type(LabelType.class)
    @Column(columnDefinition = "varchar(33)")
    Label label;

    @Tagged
    @Column(columnDefinition = "text")
    Label tagged;

    @JdbcType(VarcharJdbcType.class)
    Integer number;

    @JdbcType(SmallIntJdbcType.class)
    Integer small;

    @JdbcType(TinyIntJdbcType.class)
    Short tiny;

    @JdbcType(BigIntJdbcType.class)
    Integer big;

    @JdbcType(IntegerJdbcType.class)
    Long middle;

    @JdbcType(NumericJdbcType.class)
    Long numeric;

    @JdbcType(CharJdbcType.class)
    @Column(length = 4)
    String four;

    @JdbcType(LongVarcharJdbcType.class)
    String longVarchar;

    @JdbcType(VarbinaryJdbcType.class)
    byte[] bytes;

    @JdbcType(TimestampJdbcType.class)
    java.time.Instant timestamp;

    @JdbcType(OwnVarchar.class)
    String own;

    @JavaType(ByteArrayJavaType.class)
    Byte[] boxedBytes;

    @JavaType(CharacterArrayJavaType.class)
    @Column(length = 6)
    Character[] boxedLetters;

    @JavaType(StringJavaType.class)
    String string;

    @AsJson
    Map<String, String> json;

    @AsChar
    @Column(length = 2)
    String meta;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 8)
    List<String> elements;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.CHAR)
    @MapKeyColumn(length = 7)
    Map<String, Integer> keys;
}

/** An annotation that bears {@code @JdbcTypeCode}. */
@JdbcTypeCode(SqlTypes.JSON)
@Retention(RetentionPolicy.RUNTIME)
@interface AsJson {}

/** An annotation that bears {@code @JdbcType}. */
@JdbcType(CharJdbcType.class)
@Nationalized
@Retention(RetentionPolicy.RUNTIME)
@interface AsChar {}

/** An annotation that bears {@code @Type}. */
@Type(LabelType.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Tagged {}

/** A descriptor of one's own. */
class OwnVarchar extends VarcharJdbcType {
    private static final long serialVersionUID = 1;
}

class Label implements Serializable {
    private static final long serialVersionUID = 1;
}

/** A custom type as applications write them. */
class LabelType implements UserType<Label> {
    @Override
    public int getSqlType() {
        return Types.VARCHAR;
    }

    @Override
    public Class<Label> returnedClass() {
        return Label.class;
    }

    @Override
    public Label deepCopy(Label value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Label nullSafeGet(ResultSet rows, int position, WrapperOptions options) {
        return null;
    }
}
