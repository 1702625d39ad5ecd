package dev.lintel.processor;

import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.option.Options;
import java.util.Optional;

/** The Java package of the revisions: the one that is said, or the common package of the entities and {@code migrations} in it. */
final class MigrationsPackage {

    private static final String NAME = "migrations";

    private MigrationsPackage() {}

    static String of(Derivation derivation, Options options) {
        return options.migrations().orElseGet(() -> {
            Optional<String> common = Optional.empty();
            for (DerivedTable table : derivation.tables()) {
                if (table.kind() == DerivedTable.Kind.ENTITY) {
                    int dot = table.owner().lastIndexOf('.');
                    String pack = dot < 0 ? "" : table.owner().substring(0, dot);
                    common = Optional.of(common.map(c -> common(c, pack)).orElse(pack));
                }
            }
            return common.filter(c -> !c.isEmpty()).map(c -> c + "." + NAME).orElse(NAME);
        });
    }

    private static String common(String one, String other) {
        String prefix = one;
        while (!prefix.isEmpty() && !other.equals(prefix) && !other.startsWith(prefix + ".")) {
            int dot = prefix.lastIndexOf('.');
            prefix = dot < 0 ? "" : prefix.substring(0, dot);
        }
        return prefix;
    }
}
