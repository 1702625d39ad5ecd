/**
 * Reads SQL statements as far as can be told without guessing: which kind it is, of which tables, columns and constraints. It is no
 * parser of SQL, and checks nothing: what it cannot read is {@link dev.lintel.schema.statement.SqlStatement.Unknown}.
 */
@NullMarked
package dev.lintel.schema.statement;

import org.jspecify.annotations.NullMarked;
