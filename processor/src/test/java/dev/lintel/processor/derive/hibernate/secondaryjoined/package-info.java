/** Secondary tables in hierarchies. */
package dev.lintel.processor.derive.hibernate.secondaryjoined;
