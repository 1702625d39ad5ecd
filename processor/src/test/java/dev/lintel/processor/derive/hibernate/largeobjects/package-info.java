/** Large objects. */
package dev.lintel.processor.derive.hibernate.largeobjects;
