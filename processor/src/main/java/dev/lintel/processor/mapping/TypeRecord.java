package dev.lintel.processor.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A declared type, as its own source says it. What it inherits is not in it.
 *
 * @param name the binary name: {@code shop.Order$Item}
 * @param sourceName the name that sources use: {@code shop.Order.Item}
 * @param typeParameters the names of its type parameters
 * @param superclass the superclass with its arguments; empty for none and for {@code Object}
 * @param interfaces the interfaces with their arguments
 * @param annotations what stands on it
 * @param members what could be persistent: fields, getters and record components, in the order of their declaration; neither
 *     static nor transient ones
 * @param constants the constants of an enum, in the order of their declaration
 * @param documentation its Javadoc, as plain text on one line
 * @param annotationTypes the types of all annotations on it, its members and its constants
 */
public record TypeRecord(
        String name,
        String sourceName,
        Kind kind,
        boolean isAbstract,
        List<String> typeParameters,
        Optional<JavaType> superclass,
        List<JavaType> interfaces,
        Annotations annotations,
        List<Member> members,
        List<EnumConstant> constants,
        Optional<String> documentation,
        Set<String> annotationTypes) {

    /** The simple name of what stands for a package. */
    public static final String PACKAGE_INFO = "package-info";

    /** What is declared. */
    public enum Kind {
        CLASS,
        RECORD,
        ENUM,
        INTERFACE
    }

    public TypeRecord {
        if (sourceName.length() != name.length()) {
            throw new IllegalArgumentException(sourceName + " is not what sources call " + name);
        }
        typeParameters = List.copyOf(typeParameters);
        interfaces = List.copyOf(interfaces);
        members = List.copyOf(members);
        constants = List.copyOf(constants);
        annotationTypes = Collections.unmodifiableSet(annotationTypes);
    }

    /** Finds out once which annotations there are: most of those that are looked for are nowhere in a type. */
    public TypeRecord(
            String name,
            String sourceName,
            Kind kind,
            boolean isAbstract,
            List<String> typeParameters,
            Optional<JavaType> superclass,
            List<JavaType> interfaces,
            Annotations annotations,
            List<Member> members,
            List<EnumConstant> constants,
            Optional<String> documentation) {
        this(
                name,
                sourceName,
                kind,
                isAbstract,
                typeParameters,
                superclass,
                interfaces,
                annotations,
                members,
                constants,
                documentation,
                annotationTypes(annotations, members, constants));
    }

    /**
     * What of it is the same in its source and in its class file: without Javadoc, and with its constants sorted, since Eclipse's compiler
     * reads those of a class file so.
     */
    public TypeRecord asClassFilesHaveIt() {
        List<Member> undocumented = new ArrayList<>();
        for (Member member : members) {
            undocumented.add(member.withoutDocumentation());
        }
        undocumented.sort(Comparator.comparing(Member::id));
        List<EnumConstant> sorted = new ArrayList<>(constants);
        sorted.sort(Comparator.comparing(EnumConstant::name));
        return new TypeRecord(
                name,
                sourceName,
                kind,
                isAbstract,
                typeParameters,
                superclass,
                interfaces,
                annotations,
                undocumented,
                sorted,
                Optional.empty(),
                annotationTypes);
    }

    private static Set<String> annotationTypes(
            Annotations annotations, List<Member> members, List<EnumConstant> constants) {
        Set<String> types = new HashSet<>();
        annotations.addTypesTo(types);
        members.forEach(m -> m.annotations().addTypesTo(types));
        constants.forEach(c -> c.annotations().addTypesTo(types));
        return types;
    }

    /** Where the type itself is. */
    public Place place() {
        return Place.of(name);
    }

    /** The annotation of this type, if it stands on the class. */
    public Optional<AnnotationUse> annotation(String type) {
        return annotations.find(type, this::place);
    }

    /** All of this type, where it can be repeated. */
    public List<AnnotationUse> annotations(String type) {
        return annotations.findAll(type, this::place);
    }

    /** All of this type on the class, its members and its constants. */
    public List<AnnotationUse> annotationsWithin(String type) {
        if (!mayHave(type)) {
            return List.of();
        }
        List<AnnotationUse> all = new ArrayList<>(annotations(type));
        members.forEach(m -> all.addAll(m.annotations().findAll(type, place(m))));
        constants.forEach(c -> all.addAll(c.annotations().findAll(type, place().member(c.name()))));
        return all;
    }

    /** Whether one of this type may be there, or its container. */
    private boolean mayHave(String type) {
        for (String there : annotationTypes) {
            if (there.startsWith(type)) {
                return true;
            }
        }
        return false;
    }

    public boolean has(String annotationType) {
        return annotations.has(annotationType);
    }

    /** Where one of its members is. */
    public Place place(Member member) {
        return new Place(name, Optional.of(member.id()), List.of());
    }

    /** The name that a package's annotations go by; {@code package-info} alone for the unnamed package. */
    public static String packageInfo(String packageName) {
        return packageName.isEmpty() ? PACKAGE_INFO : packageName + "." + PACKAGE_INFO;
    }

    /** Whether it stands for a package, with its annotations. */
    public boolean isPackage() {
        return simpleName().equals(PACKAGE_INFO);
    }

    /** The package that it is in; empty for the unnamed one. */
    public String packageName() {
        return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    }

    /** The name without package and enclosing types. */
    public String simpleName() {
        return sourceName.substring(sourceName.lastIndexOf('.') + 1);
    }

    /** The binary names of the types that it is declared in. A dollar alone does not tell: it may be part of a name. */
    public List<String> enclosingTypes() {
        List<String> enclosing = new ArrayList<>();
        for (int dollar = name.indexOf('$'); dollar >= 0; dollar = name.indexOf('$', dollar + 1)) {
            if (sourceName.charAt(dollar) == '.') {
                enclosing.add(name.substring(0, dollar));
            }
        }
        return enclosing;
    }
}
