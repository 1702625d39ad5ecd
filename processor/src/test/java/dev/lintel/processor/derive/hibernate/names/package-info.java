/** Names. */
package dev.lintel.processor.derive.hibernate.names;
