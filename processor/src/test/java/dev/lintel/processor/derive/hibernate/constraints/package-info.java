/** Constraints of keys and tables. */
package dev.lintel.processor.derive.hibernate.constraints;
