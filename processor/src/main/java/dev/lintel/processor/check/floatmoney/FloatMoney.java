package dev.lintel.processor.check.floatmoney;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.ColumnCheck;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.schema.type.ArrayType;
import dev.lintel.schema.type.PlainType;
import dev.lintel.schema.type.SqlType;
import java.util.Optional;
import java.util.Set;

/** Refuses money in a binary floating-point type or in PostgreSQL's {@code money}. */
public final class FloatMoney extends ColumnCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "float-money", Severity.ERROR, "money in a type that cannot hold 0.10 or depends on the server");
    private static final String MONEY = "dev.lintel.Money";
    private static final JavaType DECIMAL = JavaType.of("java.math.BigDecimal");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    protected void check(Derivation derivation, DerivedColumn column, Attribute attribute, Set<Finding> found) {
        boolean isFloat = isFloat(attribute.member().type());
        Optional<SqlType> type =
                isFloat ? Optional.empty() : notExact(column.column().type());
        if ((isFloat || type.isPresent()) && attribute.isMoney()) {
            Finding finding = type.map(t -> notExactInSql(attribute, t)).orElseGet(() -> floatInJava(attribute));
            found.add(ofModule(derivation, attribute, finding));
        }
    }

    /** Of an attribute that a dependency declares, nothing but another class can be said. */
    private static Finding ofModule(Derivation derivation, Attribute attribute, Finding finding) {
        return derivation.types().isOwn(finding.place().type())
                ? finding
                : Finding.advised(
                        INFO.id(),
                        derivation.placeOf(attribute),
                        finding.what(),
                        "an attribute of your own, of type BigDecimal, in place of the one that comes from a dependency");
    }

    private static boolean isFloat(JavaType type) {
        return type instanceof JavaType.Primitive primitive
                ? primitive.name().equals("float") || primitive.name().equals("double")
                : type.is("java.lang.Float") || type.is("java.lang.Double");
    }

    /** The type, where it cannot hold an amount of money; of an array, that of its elements. */
    private static Optional<SqlType> notExact(SqlType type) {
        if (type instanceof ArrayType array) {
            return notExact(array.element());
        }
        boolean isRefused = type instanceof PlainType
                && (type.equals(PlainType.REAL)
                        || type.equals(PlainType.DOUBLE_PRECISION)
                        || type.sql().equals("money"));
        return isRefused ? Optional.of(type) : Optional.empty();
    }

    private static Finding floatInJava(Attribute attribute) {
        Optional<AnnotationUse> money = attribute.annotation(MONEY);
        JavaType declared = attribute.member().type();
        // What can be null in its place has to say that it is not.
        boolean isGiven =
                declared instanceof JavaType.Primitive && attribute.column().isEmpty();
        String type = declared instanceof JavaType.Primitive primitive
                ? primitive.name()
                : declared.is("java.lang.Float") ? "Float" : "Double";
        return new Finding(
                INFO.id(),
                money.map(AnnotationUse::place).orElse(attribute.place()),
                attribute.title() + " is money in a " + type + ", which cannot hold 0.10, so sums come out wrong",
                Optional.of((money.isPresent() ? "" : "@Money ")
                        + (isGiven ? "@Column(nullable = false) " : "") + "BigDecimal "
                        + attribute.member().id()));
    }

    private static Finding notExactInSql(Attribute attribute, SqlType type) {
        Optional<AnnotationUse> column = attribute.column().filter(c -> c.says("columnDefinition"));
        String why = type.sql().equals("money")
                ? ", whose decimals depend on the server's lc_monetary"
                : ", which cannot hold 0.10, so sums come out wrong";
        return new Finding(
                INFO.id(),
                column.map(c -> c.placeOf("columnDefinition")).orElse(attribute.place()),
                attribute.title() + " is money in a column of type " + type.sql() + why,
                Optional.of(
                        column.isPresent()
                                ? "columnDefinition = \"numeric(12,2)\""
                                : (attribute.isOfCollection() ? "@Money " : "")
                                        + exact(attribute.member().type()).simpleText() + " "
                                        + attribute.member().id()));
    }

    /** The type with decimal numbers in place of the binary ones. */
    private static JavaType exact(JavaType type) {
        if (isFloat(type)) {
            return DECIMAL;
        }
        if (type instanceof JavaType.ArrayOf array) {
            return new JavaType.ArrayOf(exact(array.component()));
        }
        return type instanceof JavaType.Declared declared
                ? new JavaType.Declared(
                        declared.name(),
                        declared.arguments().stream().map(FloatMoney::exact).toList())
                : type;
    }
}
