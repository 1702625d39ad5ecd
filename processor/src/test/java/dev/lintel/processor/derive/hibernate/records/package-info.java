/** Records. */
package dev.lintel.processor.derive.hibernate.records;
