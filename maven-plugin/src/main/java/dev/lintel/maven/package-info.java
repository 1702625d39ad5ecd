/** The commands as Maven goals. */
@NullMarked
package dev.lintel.maven;

import org.jspecify.annotations.NullMarked;
