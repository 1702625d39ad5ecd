/** Constructs together. */
package dev.lintel.processor.derive.hibernate.combined;
