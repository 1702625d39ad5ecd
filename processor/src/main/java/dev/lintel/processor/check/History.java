package dev.lintel.processor.check;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.plan.Plan;

/**
 * Where the revisions lead, and what is between that and the model.
 *
 * @param head the schema at the head, as {@code schema.lock} has it; an empty one before the first revision
 * @param plan the migration from there to the model
 */
public record History(Schema head, Plan plan) {}
