/** Types of one's own. */
package dev.lintel.processor.derive.hibernate.usertypes;
