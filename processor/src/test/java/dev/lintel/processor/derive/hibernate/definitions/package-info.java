/** What a column says. */
package dev.lintel.processor.derive.hibernate.definitions;
