/** What revisions are written as: Java, Flyway's migrations, Liquibase's changelogs. */
@NullMarked
package dev.lintel.runtime.command.format;

import org.jspecify.annotations.NullMarked;
