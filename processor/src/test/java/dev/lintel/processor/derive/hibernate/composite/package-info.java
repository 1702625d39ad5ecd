/** Composite keys. */
package dev.lintel.processor.derive.hibernate.composite;
