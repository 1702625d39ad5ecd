package dev.lintel.runtime.compiled;

import dev.lintel.schema.json.Json;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Annotations of a class file (JVM specification, 4.7.16) with their values in the form that {@code schema.json} has. */
final class AnnotationValues {

    private final DataInputStream in;
    private final ConstantPool constants;

    AnnotationValues(DataInputStream in, ConstantPool constants) {
        this.in = in;
        this.constants = constants;
    }

    Map<String, Json> all() throws IOException {
        Map<String, Json> all = new HashMap<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            all.put(type(), values());
        }
        return all;
    }

    /** The binary name of an annotation's type. */
    private String type() throws IOException {
        return SignatureText.of(constants.text(in.readUnsignedShort()));
    }

    private Json.Members values() throws IOException {
        int count = in.readUnsignedShort();
        Map<String, Json> values = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String name = constants.text(in.readUnsignedShort());
            values.put(name, value());
        }
        return new Json.Members(values, false);
    }

    private Json value() throws IOException {
        char kind = (char) in.readUnsignedByte();
        switch (kind) {
            case '@':
                String type = type();
                return Json.object()
                        .put("annotation", type)
                        .put("values", values())
                        .line();
            case '[':
                int count = in.readUnsignedShort();
                List<Json> values = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    values.add(value());
                }
                return new Json.Values(values, false);
            case 'e':
                in.skipNBytes(2);
                return Json.object()
                        .put("constant", constants.text(in.readUnsignedShort()))
                        .line();
            default:
                return constant(kind, in.readUnsignedShort());
        }
    }

    private Json constant(char kind, int index) {
        return switch (kind) {
            case 's' -> Json.of(constants.text(index));
            case 'c' ->
                Json.object()
                        .put("class", SignatureText.of(constants.text(index)))
                        .line();
            case 'Z' -> new Json.Flag(!constants.number(index).equals(0L));
            case 'C' -> Json.of(String.valueOf((char) ((Long) constants.number(index)).intValue()));
            case 'D', 'F' -> Json.of(String.valueOf(constants.number(index)));
            default -> new Json.Whole((Long) constants.number(index));
        };
    }
}
