/** Keys of maps. */
package dev.lintel.processor.derive.hibernate.mapkeys;
