/** Arrays and collections of basics in one column. */
package dev.lintel.processor.derive.hibernate.arrays;
