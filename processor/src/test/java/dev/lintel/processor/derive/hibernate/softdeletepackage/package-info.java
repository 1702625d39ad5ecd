/** {@code @SoftDelete} on a package. */
@SoftDelete(columnName = "erased")
package dev.lintel.processor.derive.hibernate.softdeletepackage;

import org.hibernate.annotations.SoftDelete;
