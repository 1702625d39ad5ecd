/** Properties. */
package dev.lintel.processor.derive.hibernate.properties;
