/** Formulas. */
package dev.lintel.processor.derive.hibernate.formulas;
