/** Mapped superclasses. */
package dev.lintel.processor.derive.hibernate.superclasses;
