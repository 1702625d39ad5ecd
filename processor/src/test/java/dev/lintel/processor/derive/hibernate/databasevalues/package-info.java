/** Values that the database or Hibernate gives. */
package dev.lintel.processor.derive.hibernate.databasevalues;
