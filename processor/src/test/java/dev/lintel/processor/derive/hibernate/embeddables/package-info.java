/** Embeddables in the parts of a model. */
package dev.lintel.processor.derive.hibernate.embeddables;
