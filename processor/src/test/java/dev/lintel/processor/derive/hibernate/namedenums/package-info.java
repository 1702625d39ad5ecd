/** Enums with values and with types of their own. */
package dev.lintel.processor.derive.hibernate.namedenums;
