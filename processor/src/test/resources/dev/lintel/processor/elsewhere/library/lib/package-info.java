@SequenceGenerator(name = "lib.ids", sequenceName = "library_ids", allocationSize = 10)
package lib;

import jakarta.persistence.SequenceGenerator;
