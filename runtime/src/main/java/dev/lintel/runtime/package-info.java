/** What an application uses at its start. */
@NullMarked
package dev.lintel.runtime;

import org.jspecify.annotations.NullMarked;
