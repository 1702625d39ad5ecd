/** Element collections. */
package dev.lintel.processor.derive.hibernate.collections;
