package shop.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * From a day to a day.
 *
 * @param since the first one
 */
@Embeddable
public record Span(
        @Column(nullable = false) LocalDate since, @Column(nullable = false) LocalDate before, @Column(nullable = false) int grace) {}
