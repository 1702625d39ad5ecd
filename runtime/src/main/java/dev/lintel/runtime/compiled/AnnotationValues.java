package dev.lintel.runtime.compiled;

import dev.lintel.schema.json.Json;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The values of an annotation, or of an array in one, in the form that {@code schema.json} has. */
final class AnnotationValues extends AnnotationVisitor {

    private final BiConsumer<String, Json> each;
    private final Runnable end;

    private AnnotationValues(BiConsumer<String, Json> each, Runnable end) {
        super(Opcodes.ASM9);
        this.each = each;
        this.end = end;
    }

    /** Collects an annotation's values by their names. */
    static AnnotationValues of(Consumer<Json.Members> whole) {
        Map<String, Json> values = new HashMap<>();
        return new AnnotationValues(values::put, () -> whole.accept(new Json.Members(values, false)));
    }

    private static AnnotationValues ofArray(Consumer<Json.Values> whole) {
        List<Json> values = new ArrayList<>();
        return new AnnotationValues(
                (name, value) -> values.add(value), () -> whole.accept(new Json.Values(values, false)));
    }

    /** A value; arrays of primitive values come as such. */
    @Override
    public void visit(@Nullable String name, Object value) {
        if (value.getClass().isArray()) {
            List<Json> values = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                values.add(constant(Array.get(value, i)));
            }
            put(name, new Json.Values(values, false));
        } else {
            put(name, constant(value));
        }
    }

    private static Json constant(Object value) {
        if (value instanceof Boolean flag) {
            return new Json.Flag(flag);
        }
        if (value instanceof Type type) {
            return Json.object()
                    .put("class", SignatureText.of(type.getDescriptor()))
                    .line();
        }
        boolean isText = value instanceof String
                || value instanceof Character
                || value instanceof Float
                || value instanceof Double;
        return isText ? Json.of(value.toString()) : new Json.Whole(((Number) value).longValue());
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        put(name, Json.object().put("constant", value).line());
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        return of(values -> put(
                name,
                Json.object()
                        .put("annotation", SignatureText.of(descriptor))
                        .put("values", values)
                        .line()));
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        return ofArray(values -> put(name, values));
    }

    /** In an array values have no names. */
    private void put(@Nullable String name, Json value) {
        each.accept(name == null ? "" : name, value);
    }

    @Override
    public void visitEnd() {
        end.run();
    }
}
