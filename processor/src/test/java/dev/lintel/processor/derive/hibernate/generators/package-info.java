/** Generators on a package. */
@SequenceGenerator(name = "package_seq", sequenceName = "numbers_of_package", allocationSize = 5)
@TableGenerator(name = "package_table", table = "counters", pkColumnValue = "package", allocationSize = 1)
package dev.lintel.processor.derive.hibernate.generators;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
