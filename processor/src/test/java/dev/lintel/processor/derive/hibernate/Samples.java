package dev.lintel.processor.derive.hibernate;

import static java.util.Map.entry;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import org.hibernate.engine.jdbc.proxy.BlobProxy;
import org.hibernate.engine.jdbc.proxy.ClobProxy;
import org.hibernate.engine.jdbc.proxy.NClobProxy;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.jspecify.annotations.Nullable;

/** Values of basic types, each another than the last where that can be. */
final class Samples {

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 3, 4, 5, 6, 7);

    private static final Map<Class<?>, IntFunction<Object>> BY_TYPE = Map.ofEntries(
            entry(Boolean.class, n -> true),
            entry(Byte.class, n -> (byte) n),
            entry(Short.class, n -> (short) n),
            entry(Integer.class, n -> n),
            entry(Long.class, n -> (long) n),
            entry(Float.class, n -> n + 0.5f),
            entry(Double.class, n -> n + 0.5),
            entry(BigDecimal.class, BigDecimal::valueOf),
            entry(BigInteger.class, BigInteger::valueOf),
            entry(Character.class, n -> (char) ('a' + n % 26)),
            entry(String.class, n -> Integer.toString(n % 10)),
            entry(String[].class, n -> new String[] {"s"}),
            entry(UUID.class, n -> new UUID(n, n)),
            entry(LocalDate.class, n -> TIME.toLocalDate().plusDays(n)),
            entry(LocalTime.class, n -> TIME.toLocalTime().plusSeconds(n)),
            entry(LocalDateTime.class, TIME::plusSeconds),
            entry(Instant.class, n -> TIME.plusSeconds(n).toInstant(ZoneOffset.UTC)),
            entry(OffsetDateTime.class, n -> TIME.plusSeconds(n).atOffset(ZoneOffset.UTC)),
            entry(ZonedDateTime.class, n -> TIME.plusSeconds(n).atZone(ZoneOffset.UTC)),
            entry(OffsetTime.class, n -> TIME.toLocalTime().plusSeconds(n).atOffset(ZoneOffset.UTC)),
            entry(Year.class, n -> Year.of(2000 + n)),
            entry(Duration.class, Duration::ofSeconds),
            entry(ZoneId.class, n -> ZoneId.of("Europe/Zurich")),
            entry(ZoneOffset.class, n -> ZoneOffset.ofHours(n % 10)),
            entry(TimeZone.class, n -> TimeZone.getTimeZone("UTC")),
            entry(Locale.class, n -> Locale.ROOT),
            entry(Currency.class, n -> Currency.getInstance("CHF")),
            entry(Class.class, n -> String.class),
            entry(Date.class, n -> Timestamp.valueOf(TIME.plusSeconds(n))),
            entry(Timestamp.class, n -> Timestamp.valueOf(TIME.plusSeconds(n))),
            entry(
                    java.sql.Date.class,
                    n -> java.sql.Date.valueOf(TIME.toLocalDate().plusDays(n))),
            entry(
                    java.sql.Time.class,
                    n -> java.sql.Time.valueOf(TIME.toLocalTime().plusSeconds(n))),
            entry(Calendar.class, n -> new GregorianCalendar(2026, Calendar.MARCH, 4, 5, 6, n)),
            entry(GregorianCalendar.class, n -> new GregorianCalendar(2026, Calendar.MARCH, 4, 5, 6, n)),
            entry(InetAddress.class, Samples::address),
            entry(URL.class, Samples::url),
            entry(Blob.class, n -> BlobProxy.generateProxy(new byte[] {(byte) n})),
            entry(Clob.class, n -> ClobProxy.generateProxy("c")),
            entry(NClob.class, n -> NClobProxy.generateProxy("n")),
            entry(byte[].class, n -> new byte[] {(byte) n}),
            entry(char[].class, n -> new char[] {(char) ('a' + n % 26)}),
            entry(Serializable.class, n -> "s" + n));

    private int last;

    private static InetAddress address(int n) {
        try {
            return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) n});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static URL url(int n) {
        try {
            return URI.create("http://localhost/" + n).toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * A value of the type; null where none is known.
     *
     * @param isLong whether a text may be longer than a character
     */
    @Nullable
    Object of(JdbcMapping type, boolean isLong) {
        last++;
        if (isLong
                && type.getValueConverter() == null
                && type.getJavaTypeDescriptor().getJavaTypeClass() == String.class
                && type.getJdbcType().isString()) {
            return Integer.toString(last);
        }
        if (type instanceof BasicPluralType<?, ?> plural) {
            return several(plural);
        }
        BasicValueConverter<?, ?> converter = type.getValueConverter();
        return converter == null
                ? of(
                        type.getJavaTypeDescriptor().getJavaTypeClass(),
                        type.getJdbcType().getDefaultSqlTypeCode())
                : converted(converter, type.getJdbcType().getDefaultSqlTypeCode());
    }

    private <T> @Nullable T converted(BasicValueConverter<T, ?> converter, int code) {
        Object stored = of(converter.getRelationalJavaType().getJavaTypeClass(), code);
        return stored == null ? null : domain(converter, stored);
    }

    @SuppressWarnings("unchecked")
    private static <T, S> @Nullable T domain(BasicValueConverter<T, S> converter, Object stored) {
        return converter.toDomainValue((S) stored);
    }

    private @Nullable Object of(Class<?> type, int code) {
        if (type == String.class && code == SqlTypes.SQLXML) {
            return "<a/>";
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        IntFunction<Object> sample = BY_TYPE.get(type);
        return sample == null ? null : sample.apply(last);
    }

    private @Nullable Object several(BasicPluralType<?, ?> type) {
        Object element = of(type.getElementType(), false);
        Class<?> holder = type.getJavaType();
        if (element == null || element instanceof InetAddress) { // which the driver cannot write in an array
            return null;
        }
        if (holder.isArray()) {
            Object array = Array.newInstance(holder.getComponentType(), 1);
            Array.set(array, 0, element);
            return array;
        }
        List<Object> one = List.of(element);
        return holder.isAssignableFrom(List.class)
                ? one
                : holder.isAssignableFrom(TreeSet.class) ? new TreeSet<>(one) : null;
    }
}
