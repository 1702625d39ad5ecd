package dev.lintel.processor.check.reservedword;

import dev.lintel.processor.derive.names.Naming;
import dev.lintel.schema.name.Identifier;

/** A name that does without quotes, in place of one that does not. */
final class OtherName {

    private OtherName() {}

    /** Tables are in the plural: {@code users} for {@code user}. */
    static String ofTable(Identifier name) {
        return name.isReserved() ? name + (name.value().endsWith("s") ? "_rows" : "s") : plain(name);
    }

    /** A column says whose it is: {@code event_end} for {@code end} of {@code events}. */
    static String ofColumn(Identifier name, Identifier table) {
        String owner = plain(table);
        String one = owner.endsWith("s") && !owner.endsWith("ss") ? owner.substring(0, owner.length() - 1) : owner;
        return name.isReserved() ? one + "_" + name : plain(name);
    }

    private static String plain(Identifier name) {
        StringBuilder plain =
                new StringBuilder(Naming.SNAKE_CASE.implicit(name.value()).value());
        for (int i = 0; i < plain.length(); i++) {
            if (!Character.isLetterOrDigit(plain.charAt(i))) {
                plain.setCharAt(i, '_');
            }
        }
        if (Character.isDigit(plain.charAt(0))) {
            plain.insert(0, 'n');
        }
        return plain.toString();
    }
}
