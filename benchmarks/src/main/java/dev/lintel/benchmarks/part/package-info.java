/** What the parts of a compile take each, measured by JMH. */
@NullMarked
package dev.lintel.benchmarks.part;

import org.jspecify.annotations.NullMarked;
