/** Converters that apply by themselves. */
package dev.lintel.processor.derive.hibernate.converters;
