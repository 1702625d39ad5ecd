/**
 * Queries that an application runs often, and which index serves which: a small reader of conditions and orders, held against
 * keys and indexes as PostgreSQL's planner would use them (manual, chapter 11).
 */
@NullMarked
package dev.lintel.schema.access;

import org.jspecify.annotations.NullMarked;
