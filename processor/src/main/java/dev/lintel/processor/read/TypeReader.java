package dev.lintel.processor.read;

import dev.lintel.processor.mapping.Annotation;
import dev.lintel.processor.mapping.Annotations;
import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.JavaType;
import dev.lintel.processor.mapping.Member;
import dev.lintel.processor.mapping.TypeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The compiler's elements to records. It keeps no element. */
public final class TypeReader {

    private static final Set<TypeKind> NO_ATTRIBUTE = Set.of(TypeKind.VOID, TypeKind.NONE);

    private final Elements elements;
    private final TypeNames types;
    private final AnnotationReader annotations;

    public TypeReader(Elements elements) {
        this.elements = elements;
        this.types = new TypeNames(elements);
        this.annotations = new AnnotationReader(elements, types);
    }

    public String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    /** Whether the type, or a member of it, bears an annotation of Jakarta Persistence's or of Lintel's. */
    public boolean isMapped(TypeElement type) {
        if (bearsOurs(type)) {
            return true;
        }
        for (Element member : type.getEnclosedElements()) {
            if (!member.getKind().isClass() && !member.getKind().isInterface() && bearsOurs(member)) {
                return true;
            }
        }
        return false;
    }

    private boolean bearsOurs(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(m -> isOurs(annotations.name(m)));
    }

    private static boolean isOurs(String annotation) {
        return annotation.startsWith("jakarta.persistence.")
                || annotation.startsWith("dev.lintel.")
                        && !annotation.startsWith("dev.lintel.runtime.")
                        && !annotation.equals("dev.lintel.Companion");
    }

    public TypeRecord read(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        JavaType parent =
                superclass.getKind() == TypeKind.NONE ? JavaType.of("java.lang.Object") : types.of(superclass);
        return new TypeRecord(
                binaryName(type),
                type.getQualifiedName().toString(),
                kind(type),
                type.getModifiers().contains(Modifier.ABSTRACT),
                type.getTypeParameters().stream()
                        .map(p -> p.getSimpleName().toString())
                        .toList(),
                parent.is("java.lang.Object") || parent.is("java.lang.Record") ? Optional.empty() : Optional.of(parent),
                type.getInterfaces().stream().map(types::of).toList(),
                annotations.read(type.getAnnotationMirrors()),
                members(type),
                constants(type),
                documentation(type));
    }

    /** A package's annotations, as a type by the name of {@code <package>.package-info}. */
    public TypeRecord readPackage(PackageElement element) {
        String name = element.getQualifiedName().toString();
        String info = TypeRecord.packageInfo(name);
        return new TypeRecord(
                info,
                info,
                TypeRecord.Kind.INTERFACE,
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                annotations.read(element.getAnnotationMirrors()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Whether a record is of a type of the module's model. */
    public static boolean isMapped(TypeRecord type) {
        return !type.isPackage() && bearsOurs(type.annotations())
                || type.members().stream().anyMatch(TypeReader::isMappedMember)
                || type.constants().stream().anyMatch(c -> bearsOurs(c.annotations()));
    }

    private static boolean bearsOurs(Annotations annotations) {
        return annotations.all().stream().map(Annotation::type).anyMatch(TypeReader::isOurs);
    }

    /** What of a type is the same whether the compiler reads it from a source or from a class file. */
    public static TypeRecord outline(TypeRecord type) {
        return new TypeRecord(
                type.name(),
                type.sourceName(),
                type.kind(),
                type.isAbstract(),
                type.typeParameters(),
                type.superclass(),
                type.interfaces(),
                Annotations.NONE,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static TypeRecord.Kind kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> TypeRecord.Kind.ENUM;
            case RECORD -> TypeRecord.Kind.RECORD;
            case INTERFACE, ANNOTATION_TYPE -> TypeRecord.Kind.INTERFACE;
            default -> TypeRecord.Kind.CLASS;
        };
    }

    private List<Member> members(TypeElement type) {
        if (type.getKind().isInterface()) {
            return List.of();
        }
        if (type.getKind() == ElementKind.ENUM) {
            return valueFields(type);
        }
        if (type.getKind() == ElementKind.RECORD) {
            return type.getRecordComponents().stream()
                    .map(c -> component(type, c))
                    .toList();
        }
        List<Member> fields = new ArrayList<>();
        List<Member> getters = new ArrayList<>();
        for (Element element : type.getEnclosedElements()) {
            Set<Modifier> modifiers = element.getModifiers();
            if (modifiers.contains(Modifier.STATIC)) {
                continue;
            }
            if (element.getKind() == ElementKind.FIELD && !modifiers.contains(Modifier.TRANSIENT)) {
                fields.add(member(
                        element, Member.Kind.FIELD, element.getSimpleName().toString(), element.asType()));
            } else if (element.getKind() == ElementKind.METHOD) {
                getter((ExecutableElement) element).ifPresent(getters::add);
            }
        }
        // Where fields bear the mapping, getters say nothing; where nothing does, the access of a subclass decides.
        boolean fieldsMapped = fields.stream().anyMatch(TypeReader::isMappedMember);
        boolean gettersMapped = getters.stream().anyMatch(TypeReader::isMappedMember);
        boolean byProperty = annotations.read(type.getAnnotationMirrors()).has("jakarta.persistence.Access");
        List<Member> members = new ArrayList<>(fields);
        if (gettersMapped || byProperty || !fieldsMapped) {
            members.addAll(getters);
        }
        List<Member> all = new ArrayList<>(fields);
        all.addAll(getters);
        return SharedConstraints.share(members, all);
    }

    /** The fields of an enum that bear a mapping: {@code @EnumeratedValue}. */
    private List<Member> valueFields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(f -> f.getKind() == ElementKind.FIELD && bearsOurs(f))
                .map(f -> member(f, Member.Kind.FIELD, f.getSimpleName().toString(), f.asType()))
                .toList();
    }

    public static boolean isMappedMember(Member member) {
        return member.annotations().all().stream().map(Annotation::type).anyMatch(TypeReader::isOurs);
    }

    private Optional<Member> getter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        JavaType type = types.of(method.getReturnType());
        boolean isBoolean =
                type.is("java.lang.Boolean") || method.getReturnType().getKind() == TypeKind.BOOLEAN;
        String property = name.startsWith("get")
                ? name.substring(3)
                : name.startsWith("is") && isBoolean ? name.substring(2) : "";
        if (property.isEmpty()
                || !method.getParameters().isEmpty()
                || NO_ATTRIBUTE.contains(method.getReturnType().getKind())) {
            return Optional.empty();
        }
        return Optional.of(new Member(
                decapitalised(property),
                Member.Kind.GETTER,
                name,
                type,
                annotations.read(
                        method.getAnnotationMirrors(), method.getReturnType().getAnnotationMirrors()),
                documentation(method)));
    }

    /** As {@code java.beans.Introspector} has it: {@code URL} stays, {@code DueOn} becomes {@code dueOn}. */
    private static String decapitalised(String property) {
        if (property.length() > 1
                && Character.isUpperCase(property.charAt(1))
                && Character.isUpperCase(property.charAt(0))) {
            return property;
        }
        return property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
    }

    private Member member(Element element, Member.Kind kind, String name, TypeMirror type) {
        return new Member(
                name,
                kind,
                name,
                types.of(type),
                annotations.read(element.getAnnotationMirrors(), type.getAnnotationMirrors()),
                documentation(element));
    }

    /** An annotation on a component stands on its field and its accessor too, wherever its target allows it. */
    private Member component(TypeElement record, RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        Optional<? extends Element> field = ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .filter(f -> f.getSimpleName().contentEquals(name))
                .findFirst();
        return new Member(
                name,
                Member.Kind.COMPONENT,
                name,
                types.of(component.asType()),
                annotations.read(
                        field.map(Element::getAnnotationMirrors).orElse(List.of()),
                        component.getAnnotationMirrors(),
                        component.getAccessor() == null
                                ? List.of()
                                : component.getAccessor().getAnnotationMirrors(),
                        component.asType().getAnnotationMirrors()),
                Optional.empty());
    }

    private List<EnumConstant> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
                .map(e -> new EnumConstant(e.getSimpleName().toString(), annotations.read(e.getAnnotationMirrors())))
                .toList();
    }

    private Optional<String> documentation(Element element) {
        return Optional.ofNullable(elements.getDocComment(element)).flatMap(Documentation::text);
    }
}
