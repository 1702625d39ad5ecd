@Allow(value = "nullable-boolean", because = "the legacy tables are read as they are")
package shop.legacy;

import dev.lintel.Allow;
