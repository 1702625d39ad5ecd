package dev.lintel.schema.revision.part;

import dev.lintel.schema.sql.DollarQuoted;
import dev.lintel.schema.sql.Literal;

/** A block that fails as long as nobody has written into it why data may go. */
final class LossGuard {

    /** What stands between these is the reason; where it is to be written, there is nothing between them yet. */
    static final String QUOTE = "$reason$";

    private LossGuard() {}

    /** @param what what is lost, in a few words */
    static String of(String what) {
        return "DO "
                + DollarQuoted.of("""
                DECLARE
                    reason CONSTANT text := %1$s%1$s; -- write between the two marks why this data may go
                BEGIN
                    IF reason !~ '[[:graph:]]' THEN
                        RAISE EXCEPTION USING
                            MESSAGE = %2$s,
                            HINT = 'Write between the two marks at the head of the file why the data may go, and run it again.';
                    END IF;
                END""".formatted(
                        QUOTE, Literal.of("this loses data and does not say why: " + what.replaceAll("\\R", " "))));
    }
}
