/** Nested and derived keys. */
package dev.lintel.processor.derive.hibernate.deepids;
