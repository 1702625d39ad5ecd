package dev.lintel.schema.revision;

import dev.lintel.schema.op.Operation;
import dev.lintel.schema.op.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in one method of a revision. A class file takes no method of 64 KB or more (Java Virtual Machine Specification, 4.7.3),
 * which some 250 tables fill: what is too long stands in methods of its own, which are called in order.
 */
final class Body {

    /** In characters of source, each of which takes two bytes at most: the shortest argument in a list has four, and takes eight. */
    private static final int LONGEST = 30_000;

    private final String method;
    private final List<String> parts = new ArrayList<>();
    private final String text;

    /** @param method the name of the method, which those that it calls have with a number */
    Body(String method, List<Operation> operations) {
        this.method = method;
        this.text = inMethods("op", operations.stream().map(this::statement).toList());
    }

    /** The statements of the method; empty if there are none. */
    String text() {
        return text;
    }

    /** The methods that it calls, each without indentation. */
    List<String> parts() {
        return parts;
    }

    private String statement(Operation operation) {
        String whole = "op." + operation.java() + ";\n";
        if (whole.length() <= LONGEST || !(operation instanceof Transaction transaction)) {
            return whole;
        }
        List<String> inner = transaction.operations().stream()
                .map(o -> "t." + o.java() + ";\n")
                .toList();
        return "op.transaction(t -> {\n" + inMethods("t", inner).indent(4) + "});\n";
    }

    private String inMethods(String receiver, List<String> statements) {
        if (statements.stream().mapToInt(String::length).sum() <= LONGEST) {
            return String.join("", statements);
        }
        List<String> bodies = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (String statement : statements) {
            if (body.length() > 0 && body.length() + statement.length() > LONGEST) {
                bodies.add(body.toString());
                body.setLength(0);
            }
            body.append(statement);
        }
        bodies.add(body.toString());
        return bodies.stream().map(b -> call(receiver, b)).collect(Collectors.joining());
    }

    private String call(String receiver, String body) {
        String name = method + (parts.size() + 1);
        parts.add("private static void " + name + "(Operations " + receiver + ") {\n" + body.indent(4) + "}\n");
        return name + "(" + receiver + ");\n";
    }
}
