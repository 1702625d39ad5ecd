package dev.lintel.runtime.migration.run;

import dev.lintel.runtime.migration.JavaStep;
import dev.lintel.schema.op.Step;
import dev.lintel.schema.sql.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A step in its place.
 *
 * @param number from 1
 * @param sql what is sent; empty for a step in Java
 * @param java what is called; empty for a step in SQL
 * @param hash SHA-256 of the SQL, or of the name of a step in Java, in hexadecimal digits
 */
public record PlannedStep(int number, String title, Optional<Step> sql, Optional<JavaStep> java, String hash) {

    static PlannedStep of(int number, Step step) {
        String text = step.mode() + "\n"
                + step.statements().stream().map(Statement::sql).collect(Collectors.joining(";\n"));
        return new PlannedStep(number, step.title(), Optional.of(step), Optional.empty(), sha256(text));
    }

    static PlannedStep of(int number, String name, JavaStep step) {
        return new PlannedStep(number, name, Optional.empty(), Optional.of(step), sha256("JAVA\n" + name));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
