/** Derived identities. */
package dev.lintel.processor.derive.hibernate.derivedids;
