/** What a table says. */
package dev.lintel.processor.derive.hibernate.tablesfull;
