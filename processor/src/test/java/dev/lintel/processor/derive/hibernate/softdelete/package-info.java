/** Soft deletes. */
package dev.lintel.processor.derive.hibernate.softdelete;
