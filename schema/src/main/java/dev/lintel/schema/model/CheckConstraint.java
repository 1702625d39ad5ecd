package dev.lintel.schema.model;

import dev.lintel.schema.name.Identifier;

/** A CHECK over a row. */
public record CheckConstraint(Identifier name, Expr expression) implements Constraint {

    public static CheckConstraint of(String name, String sql) {
        return new CheckConstraint(Identifier.of(name), Expr.of(sql));
    }

    @Override
    public CheckConstraint withName(Identifier name) {
        return new CheckConstraint(name, expression);
    }
}
