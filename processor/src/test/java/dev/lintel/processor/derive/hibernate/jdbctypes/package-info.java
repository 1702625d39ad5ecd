/** Types of JDBC. */
package dev.lintel.processor.derive.hibernate.jdbctypes;
