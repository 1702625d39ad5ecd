/** Generated ids. */
package dev.lintel.processor.derive.hibernate.ids;
