/** Natural ids. */
package dev.lintel.processor.derive.hibernate.naturalids;
