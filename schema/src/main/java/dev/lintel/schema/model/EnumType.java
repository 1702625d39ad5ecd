package dev.lintel.schema.model;

import dev.lintel.schema.name.QualifiedName;
import java.util.List;

/**
 * A native enum ({@code CREATE TYPE … AS ENUM}) and the implicit cast from {@code character varying} that lets JDBC clients
 * bind its values as strings.
 *
 * @param labels its values, in their sort order
 */
public record EnumType(QualifiedName name, List<String> labels) {

    public EnumType {
        labels = List.copyOf(labels);
    }
}
