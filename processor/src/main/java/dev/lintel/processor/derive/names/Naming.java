package dev.lintel.processor.derive.names;

import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.QualifiedName;
import java.util.Locale;
import java.util.Optional;

/** How a name comes to be: from a Java name, or as the source gives it. */
public enum Naming {
    /** {@code dueOn} becomes {@code due_on}. */
    SNAKE_CASE {
        @Override
        public Identifier implicit(String javaName) {
            return Identifier.of(snakeCase(javaName));
        }
    },
    /** Names as Jakarta Persistence derives them. PostgreSQL folds {@code dueOn} to {@code dueon}. */
    JPA {
        @Override
        public Identifier implicit(String javaName) {
            return Identifier.of(javaName.toLowerCase(Locale.ROOT));
        }
    };

    /** The name that a Java name gives. */
    public abstract Identifier implicit(String javaName);

    /**
     * The name of a table, column, sequence or schema that the source gives. It is treated as a Java name is, since Hibernate's
     * naming strategies do so too, unless it stands in double quotes or in Hibernate's backticks.
     */
    public Identifier explicit(String name) {
        return physical(LogicalName.explicit(name));
    }

    /** The name in the database. */
    public Identifier physical(LogicalName name) {
        return name.quoted() ? Identifier.of(name.text()) : implicit(name.text());
    }

    /** The name of anything else that the source gives: folded as PostgreSQL does (manual, section 4.1.1), unless quoted. */
    public static Identifier folded(String name) {
        return JPA.explicit(name);
    }

    /** The name of an object that the source gives as {@code name} or {@code schema.name}. */
    public static QualifiedName foldedQualified(String name, Optional<Identifier> schema) {
        int dot = name.indexOf('.');
        return dot > 0 && dot < name.length() - 1 && !LogicalName.isQuote(name.charAt(0))
                ? new QualifiedName(Optional.of(folded(name.substring(0, dot))), folded(name.substring(dot + 1)))
                : new QualifiedName(schema, folded(name));
    }

    /** The same rule as Hibernate's {@code PhysicalNamingStrategySnakeCaseImpl}: {@code userID} becomes {@code userid}. */
    private static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < snake.length() - 1; i++) {
            char before = snake.charAt(i - 1);
            char after = snake.charAt(i + 1);
            if ((Character.isLowerCase(before) || Character.isDigit(before))
                    && Character.isUpperCase(snake.charAt(i))
                    && (Character.isLowerCase(after) || Character.isDigit(after))) {
                snake.insert(i++, '_');
            }
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }
}
