/** References to any entity. */
package dev.lintel.processor.derive.hibernate.any;
