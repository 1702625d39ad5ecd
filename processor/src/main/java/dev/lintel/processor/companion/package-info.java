/** What a module leaves beside its types for modules that build on them. */
package dev.lintel.processor.companion;
