/** What was there before. */
@Allow(value = "nullable-boolean", because = "nobody was asked at first")
package shop.legacy;

import dev.lintel.Allow;
