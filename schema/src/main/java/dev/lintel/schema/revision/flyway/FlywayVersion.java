package dev.lintel.schema.revision.flyway;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of Flyway's migrations, which stand in their file names: {@code V4.1__add_priority_to_tasks.sql}. */
public final class FlywayVersion {

    /** Versioned and baseline migrations, in SQL or Java, with Flyway's own prefixes and separator. */
    private static final Pattern NAME = Pattern.compile("[VB](\\d+)(?:[._]\\d+)*__.*");

    private FlywayVersion() {}

    /** The first number after those of all files that there are, so that what is written now runs last. */
    public static BigInteger after(Collection<String> names) {
        return names.stream()
                .map(FlywayVersion::number)
                .flatMap(Optional::stream)
                .max(BigInteger::compareTo)
                .orElse(BigInteger.ZERO)
                .add(BigInteger.ONE);
    }

    private static Optional<BigInteger> number(String name) {
        Matcher version = NAME.matcher(name);
        return version.matches() ? Optional.of(new BigInteger(version.group(1))) : Optional.empty();
    }
}
