/** Quoted names. */
package dev.lintel.processor.derive.hibernate.quotes;
