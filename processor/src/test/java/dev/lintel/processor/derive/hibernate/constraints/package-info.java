/** Jakarta Validation. */
package dev.lintel.processor.derive.hibernate.constraints;
