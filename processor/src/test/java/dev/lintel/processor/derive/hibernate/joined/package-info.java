/** Joined hierarchies. */
package dev.lintel.processor.derive.hibernate.joined;
