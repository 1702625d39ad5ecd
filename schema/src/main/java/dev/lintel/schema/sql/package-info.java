/** The words of PostgreSQL: quoting, statements, lock modes. */
@NullMarked
package dev.lintel.schema.sql;

import org.jspecify.annotations.NullMarked;
