/** The order of a composite key's columns, where join columns do not say what they refer to. */
package dev.lintel.processor.derive.hibernate.keyorder;
