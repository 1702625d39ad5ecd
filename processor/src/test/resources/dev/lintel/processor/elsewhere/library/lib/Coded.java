package lib;

import jakarta.persistence.AttributeConverter;

/** A converter's type arguments, from a superclass's. */
public abstract class Coded<T> implements AttributeConverter<T, String> {}
