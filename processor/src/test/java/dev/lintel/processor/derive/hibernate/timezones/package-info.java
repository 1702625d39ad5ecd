/** Time zones. */
package dev.lintel.processor.derive.hibernate.timezones;
