/**
 * Documents: {@code schema.json} and {@code schema.lock}. The reader and writer of JSON are our own, since they run inside the
 * compiler, where each class that is loaded is paid on each build.
 */
@NullMarked
package dev.lintel.schema.json;

import org.jspecify.annotations.NullMarked;
