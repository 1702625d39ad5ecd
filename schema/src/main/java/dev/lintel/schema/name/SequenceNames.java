package dev.lintel.schema.name;

/** Names of sequences that are made of a table's, such as {@code tasks_seq}. Hibernate folds them, whatever the case of the table's. */
public final class SequenceNames {

    private SequenceNames() {}

    /** Whether a sequence has the name that another one gets when its table gets another name. */
    public static boolean follows(QualifiedName now, QualifiedName old, Identifier table, Identifier oldTable) {
        String prefix = oldTable + "_";
        String name = old.name().value();
        return now.schema().equals(old.schema())
                && name.regionMatches(true, 0, prefix, 0, prefix.length())
                && now.name().value().equalsIgnoreCase(table + "_" + name.substring(prefix.length()));
    }
}
