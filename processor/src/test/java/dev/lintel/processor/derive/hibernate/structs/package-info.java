/** Embeddables in one column of a composite type. */
package dev.lintel.processor.derive.hibernate.structs;
