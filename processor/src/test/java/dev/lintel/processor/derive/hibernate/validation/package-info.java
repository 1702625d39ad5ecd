/** Jakarta Validation. */
package dev.lintel.processor.derive.hibernate.validation;
