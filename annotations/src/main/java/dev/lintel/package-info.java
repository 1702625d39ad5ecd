/**
 * What domain classes are marked with, where Jakarta Persistence, Jakarta Validation and JSpecify have no word for it.
 *
 * <p>All of them are kept in class files, so that a build that sees only a class file reads the same schema.
 */
package dev.lintel;
