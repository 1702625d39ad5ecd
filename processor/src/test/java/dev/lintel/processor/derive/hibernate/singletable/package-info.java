/** Hierarchies in one table. */
package dev.lintel.processor.derive.hibernate.singletable;
