/** References. */
package dev.lintel.processor.derive.hibernate.references;
