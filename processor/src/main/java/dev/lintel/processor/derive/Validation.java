package dev.lintel.processor.derive;

/** What of Jakarta Validation counts for an attribute's columns. */
public enum Validation {
    /** All of its constraints. */
    ALL,
    /** All but that it is not null: it is in an embeddable that may be null itself. */
    ALL_BUT_NOT_NULL,
    /** None: it is in an embeddable that is not validated. */
    NONE,
    /** None: it is an element or a key of a collection, and what stands on the collection is about the whole. */
    OF_COLLECTION
}
