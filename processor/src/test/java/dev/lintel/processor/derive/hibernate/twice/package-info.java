/** Generators that two entities share. */
package dev.lintel.processor.derive.hibernate.twice;
