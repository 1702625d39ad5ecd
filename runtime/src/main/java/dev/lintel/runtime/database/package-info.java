/** Databases: where they are, who connects, and those that live for one run only. */
@NullMarked
package dev.lintel.runtime.database;

import org.jspecify.annotations.NullMarked;
