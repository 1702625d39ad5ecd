package dev.lintel.schema.testing.random;

import dev.lintel.schema.model.Hints;
import dev.lintel.schema.model.Schema;

/**
 * A schema, what became of it, and what a person would say about the way.
 *
 * @param hints renames, and backfills that the samples of {@link SampleRows} need
 */
public record Edit(Schema before, Schema after, Hints hints) {}
