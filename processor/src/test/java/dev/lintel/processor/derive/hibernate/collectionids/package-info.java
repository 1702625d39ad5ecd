/** Bags with an id. */
package dev.lintel.processor.derive.hibernate.collectionids;
