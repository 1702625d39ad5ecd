/** Converters where they stand. */
package dev.lintel.processor.derive.hibernate.conversions;
