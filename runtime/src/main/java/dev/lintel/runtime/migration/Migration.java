package dev.lintel.runtime.migration;

/** What a revision does. Both methods say steps; they run nothing themselves. */
public interface Migration {

    /** Says what leads from the parents to this revision. */
    void upgrade(Operations op);

    /** Says what leads back. */
    void downgrade(Operations op);
}
