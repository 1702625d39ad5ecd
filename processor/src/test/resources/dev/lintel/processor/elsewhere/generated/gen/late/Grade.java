package gen.late;

public enum Grade {
    GOOD,
    BAD
}
