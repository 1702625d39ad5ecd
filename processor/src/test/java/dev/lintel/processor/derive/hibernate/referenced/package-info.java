/** References to other columns than the key. */
package dev.lintel.processor.derive.hibernate.referenced;
