package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An amount of money. On a {@code BigDecimal}:
 *
 * <pre>{@code
 * @Money BigDecimal total;   // total numeric(12,2)
 * }</pre>
 *
 * On a {@code long} or an {@code int} it is a count of minor units, such as cents:
 *
 * <pre>{@code
 * @Money long totalCents;   // total_cents bigint
 * }</pre>
 *
 * On a {@code javax.money.MonetaryAmount} or an embeddable it is for the attribute that holds the number. It cannot be on a
 * {@code float} or a {@code double}, which cannot hold 0.10.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Money {

    /** How many digits in all. */
    int precision() default 12;

    /** How many of them after the point. */
    int scale() default 2;

    /** The ISO 4217 code of the currency that every row has; empty where the rows or the application say it. */
    String currency() default "";

    /** The column that holds each row's currency, as ISO 4217 codes; added where no attribute is mapped to it. */
    String currencyColumn() default "";
}
