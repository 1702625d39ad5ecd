/** Embedded attributes and overrides. */
package dev.lintel.processor.derive.hibernate.embedded;
