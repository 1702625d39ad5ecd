/** The history of revisions as a graph, in Alembic's words: heads, bases, branches, merges, and the targets that name them. */
@NullMarked
package dev.lintel.runtime.migration.graph;

import org.jspecify.annotations.NullMarked;
