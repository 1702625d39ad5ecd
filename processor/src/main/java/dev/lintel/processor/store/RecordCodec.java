package dev.lintel.processor.store;

import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.AnnotationValue;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A record of a type to and from JSON: a type is an object, each of its members a line. */
public final class RecordCodec {

    private RecordCodec() {}

    public static Json write(TypeRecord type) {
        return Json.object()
                .put("name", type.name())
                .put("sourceName", Optional.of(type.sourceName()).filter(s -> !s.equals(usual(type.name()))))
                .put("kind", lower(type.kind()))
                .put("abstract", type.isAbstract())
                .putAll("typeParameters", type.typeParameters())
                .put("extends", type.superclass().map(JavaTypeText::write))
                .putAll(
                        "implements",
                        type.interfaces().stream().map(JavaTypeText::write).toList())
                .put("documentation", type.documentation())
                .putUnlessEmpty("annotations", annotations(type.annotations()))
                .putUnlessEmpty("members", Json.lines(type.members(), RecordCodec::member))
                .putUnlessEmpty(
                        "constants",
                        Json.lines(
                                type.constants(),
                                c -> Json.object()
                                        .put("name", c.name())
                                        .putUnlessEmpty("annotations", annotations(c.annotations()))
                                        .line()))
                .lines();
    }

    private static Json member(Member member) {
        JsonObject json = Json.object().put("name", member.name()).put("type", JavaTypeText.write(member.type()));
        if (member.kind() != Member.Kind.FIELD) {
            json.put("kind", lower(member.kind()));
        }
        if (member.kind() == Member.Kind.GETTER) {
            json.put("accessor", member.accessor());
        }
        return json.put("documentation", member.documentation())
                .putUnlessEmpty("annotations", annotations(member.annotations()))
                .line();
    }

    private static Json annotations(Annotations annotations) {
        JsonObject json = Json.object();
        for (Annotation annotation : annotations.all()) {
            // Java's own are not in class files, or say nothing.
            if (!annotation.type().startsWith("java.lang.")) {
                json.put(annotation.type(), values(annotation));
            }
        }
        return json.line();
    }

    private static Json values(Annotation annotation) {
        JsonObject json = Json.object();
        annotation.values().forEach((name, value) -> json.put(name, value(value)));
        return json.line();
    }

    /** What is neither a string nor a number nor a boolean is an object with one member that tells its kind. */
    private static Json value(AnnotationValue value) {
        if (value instanceof AnnotationValue.Text text) {
            return Json.of(text.value());
        }
        if (value instanceof AnnotationValue.Whole whole) {
            return new Json.Whole(whole.value());
        }
        if (value instanceof AnnotationValue.Flag flag) {
            return new Json.Flag(flag.value());
        }
        if (value instanceof AnnotationValue.Many many) {
            return new Json.Values(
                    many.values().stream().map(RecordCodec::value).toList(), false);
        }
        if (value instanceof AnnotationValue.Constant constant) {
            return Json.object().put("constant", constant.name()).line();
        }
        if (value instanceof AnnotationValue.Nested nested) {
            return Json.object()
                    .put("annotation", nested.annotation().type())
                    .put("values", values(nested.annotation()))
                    .line();
        }
        return Json.object()
                .put("class", JavaTypeText.write(((AnnotationValue.ClassLiteral) value).type()))
                .line();
    }

    public static TypeRecord read(Json json) throws DocumentException {
        Json.Members type = json.asMembers();
        List<JavaType> interfaces = new ArrayList<>();
        for (Json name : type.values("implements")) {
            interfaces.add(JavaTypeText.read(name.asText()));
        }
        List<String> parameters = new ArrayList<>();
        for (Json name : type.values("typeParameters")) {
            parameters.add(name.asText());
        }
        List<Member> members = new ArrayList<>();
        for (Json member : type.values("members")) {
            members.add(readMember(member.asMembers()));
        }
        List<EnumConstant> constants = new ArrayList<>();
        for (Json constant : type.values("constants")) {
            constants.add(new EnumConstant(
                    constant.asMembers().requiredText("name"),
                    readAnnotations(constant.asMembers().members("annotations"))));
        }
        String name = type.requiredText("name");
        return new TypeRecord(
                name,
                type.text("sourceName").orElse(usual(name)),
                TypeRecord.Kind.valueOf(upper(type.requiredText("kind"))),
                type.flag("abstract"),
                parameters,
                readType(type, "extends"),
                interfaces,
                readAnnotations(type.members("annotations")),
                members,
                constants,
                type.text("documentation"));
    }

    /** What sources call a type whose own name has no dollar in it. */
    private static String usual(String binaryName) {
        return binaryName.replace('$', '.');
    }

    private static Optional<JavaType> readType(Json.Members json, String name) throws DocumentException {
        return json.text(name).map(JavaTypeText::read);
    }

    private static Member readMember(Json.Members json) throws DocumentException {
        String name = json.requiredText("name");
        return new Member(
                name,
                Member.Kind.valueOf(upper(json.text("kind").orElse("field"))),
                json.text("accessor").orElse(name),
                JavaTypeText.read(json.requiredText("type")),
                readAnnotations(json.members("annotations")),
                json.text("documentation"));
    }

    private static Annotations readAnnotations(Json.Members json) throws DocumentException {
        List<Annotation> all = new ArrayList<>();
        for (String type : json.members().keySet()) {
            all.add(new Annotation(type, readValues(json.members(type))));
        }
        return all.isEmpty() ? Annotations.NONE : new Annotations(all);
    }

    private static Map<String, AnnotationValue> readValues(Json.Members json) throws DocumentException {
        Map<String, AnnotationValue> values = new HashMap<>();
        for (Map.Entry<String, Json> value : json.members().entrySet()) {
            values.put(value.getKey(), readValue(value.getValue()));
        }
        return values;
    }

    private static AnnotationValue readValue(Json json) throws DocumentException {
        if (json instanceof Json.Text text) {
            return new AnnotationValue.Text(text.value());
        }
        if (json instanceof Json.Whole whole) {
            return new AnnotationValue.Whole(whole.value());
        }
        if (json instanceof Json.Flag flag) {
            return new AnnotationValue.Flag(flag.value());
        }
        if (json instanceof Json.Values array) {
            List<AnnotationValue> values = new ArrayList<>();
            for (Json value : array.values()) {
                values.add(readValue(value));
            }
            return new AnnotationValue.Many(values);
        }
        Json.Members object = json.asMembers();
        if (object.get("constant").isPresent()) {
            return new AnnotationValue.Constant(object.requiredText("constant"));
        }
        return object.get("annotation").isPresent()
                ? new AnnotationValue.Nested(
                        new Annotation(object.requiredText("annotation"), readValues(object.members("values"))))
                : new AnnotationValue.ClassLiteral(JavaTypeText.read(object.requiredText("class")));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
