/** Join tables. */
package dev.lintel.processor.derive.hibernate.jointables;
