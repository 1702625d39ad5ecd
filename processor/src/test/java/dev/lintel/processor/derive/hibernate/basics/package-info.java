/** Basic attributes. */
package dev.lintel.processor.derive.hibernate.basics;
