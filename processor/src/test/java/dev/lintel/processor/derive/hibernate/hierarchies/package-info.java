/** Kinds of inheritance. */
package dev.lintel.processor.derive.hibernate.hierarchies;
