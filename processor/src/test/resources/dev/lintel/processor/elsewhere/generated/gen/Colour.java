package gen;

public enum Colour {
    RED,
    BLUE
}
