package dev.lintel.processor.mapping;

/** A constant of an enum, with what stands on it. */
public record EnumConstant(String name, Annotations annotations) {}
