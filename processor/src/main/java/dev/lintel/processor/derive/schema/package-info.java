/** From all tables to the schema: what tables do to each other. */
@NullMarked
package dev.lintel.processor.derive.schema;

import org.jspecify.annotations.NullMarked;
