/** Embeddables in one column of an array of a composite type. */
package dev.lintel.processor.derive.hibernate.structarrays;
