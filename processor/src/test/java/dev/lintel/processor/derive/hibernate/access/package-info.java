/** Fields and getters. */
package dev.lintel.processor.derive.hibernate.access;
