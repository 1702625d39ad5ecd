package dev.lintel.processor.derive.hibernate;

/** How names come about: the values of the option {@code lintel.naming}. */
enum Names {
    SNAKE_CASE("snake_case"),
    JPA("jpa");

    private final String value;

    Names(String value) {
        this.value = value;
    }

    String option() {
        return "-Alintel.naming=" + value;
    }
}
