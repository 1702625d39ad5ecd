/** Entities that share a table. */
package dev.lintel.processor.derive.hibernate.onetable;
