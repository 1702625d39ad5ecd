/** Associations in both directions. */
package dev.lintel.processor.derive.hibernate.bothways;
