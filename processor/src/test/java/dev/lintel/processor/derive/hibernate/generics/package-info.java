/** Type variables. */
package dev.lintel.processor.derive.hibernate.generics;
