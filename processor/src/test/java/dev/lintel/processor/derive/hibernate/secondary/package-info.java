/** Secondary tables. */
package dev.lintel.processor.derive.hibernate.secondary;
