/** Several ids without a class. */
package dev.lintel.processor.derive.hibernate.severalids;
