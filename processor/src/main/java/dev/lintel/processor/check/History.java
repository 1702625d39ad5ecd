package dev.lintel.processor.check;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.release.Release;

/**
 * Where the revisions lead, and what is between that and the model.
 *
 * @param head the schema at the head, as {@code schema.lock} has it; an empty one before the first revision
 * @param release the migrations from there to the model
 */
public record History(Schema head, Release release) {}
