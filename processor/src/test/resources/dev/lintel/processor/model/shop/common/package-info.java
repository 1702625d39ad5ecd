/** What all of the shop's classes build on. */
@NullMarked
package shop.common;

import org.jspecify.annotations.NullMarked;
