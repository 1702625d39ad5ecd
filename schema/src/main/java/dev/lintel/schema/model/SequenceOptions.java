package dev.lintel.schema.model;

/**
 * What a sequence counts by.
 *
 * @param start the first value
 * @param increment the step from one value to the next; not 0
 */
public record SequenceOptions(long start, long increment) {

    public static final SequenceOptions DEFAULT = new SequenceOptions(1, 1);
}
