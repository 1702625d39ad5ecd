/** An entity for a join table. */
package dev.lintel.processor.derive.hibernate.sharedtables;
