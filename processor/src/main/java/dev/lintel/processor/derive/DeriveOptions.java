package dev.lintel.processor.derive;

import dev.lintel.processor.derive.names.Naming;
import dev.lintel.schema.name.Identifier;
import java.util.Optional;

/**
 * What the options of a compile change in the schema.
 *
 * @param naming how Java names become names of tables and columns
 * @param schema the PostgreSQL schema of tables that name none
 * @param postgres the oldest server to write for, its major version
 * @param plain whether nothing but what Jakarta Persistence and Hibernate say counts: all checks are off
 */
public record DeriveOptions(Naming naming, Optional<Identifier> schema, int postgres, boolean plain) {}
