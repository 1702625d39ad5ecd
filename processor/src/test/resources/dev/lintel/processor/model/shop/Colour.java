package shop;

/** A plain enum: only its entities know that it is stored. */
public enum Colour {
    RED,
    GREEN,
    BLUE
}
