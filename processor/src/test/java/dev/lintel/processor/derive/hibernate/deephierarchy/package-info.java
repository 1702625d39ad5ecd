/** Deep hierarchies. */
package dev.lintel.processor.derive.hibernate.deephierarchy;
