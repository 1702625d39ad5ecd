package dev.lintel.schema.name;

/** Names of sequences that are made of a table's, such as {@code tasks_seq}. Hibernate folds them, whatever the case of the table's. */
public final class SequenceNames {

    private SequenceNames() {}

    /**
     * Whether a sequence has the name that another one gets when its table gets another name. It goes along to another PostgreSQL schema where
     * it was in that of the table.
     */
    public static boolean follows(QualifiedName now, QualifiedName old, QualifiedName table, QualifiedName oldTable) {
        String prefix = oldTable.name() + "_";
        String name = old.name().value();
        boolean goesAlong = !table.schema().equals(oldTable.schema())
                && old.schema().equals(oldTable.schema())
                && now.schema().equals(table.schema());
        return (goesAlong || now.schema().equals(old.schema()))
                && name.regionMatches(true, 0, prefix, 0, prefix.length())
                && now.name().value().equalsIgnoreCase(table.name() + "_" + name.substring(prefix.length()));
    }
}
