package dev.lintel.processor.release;

import jakarta.persistence.EntityManager;

/** An entity of a change, which the test writes and reads without knowing more of it. Each release has one, of the same rows. */
public interface Stored {

    /** From here on the code before is gone, and the code after may write what only it knows. */
    int ALONE = 100;

    /**
     * Gives it other values.
     *
     * @param n another number each time
     * @param rows for rows that it refers to
     */
    void fill(int n, EntityManager rows);

    /** What both releases have to read in the row. */
    String told();
}
