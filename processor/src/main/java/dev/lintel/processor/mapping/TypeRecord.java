package dev.lintel.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Optional<String> documentation) {

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
    }

    /** Where the type itself is. */
    public Place place() {
        return Place.of(name);
    }

    /** The annotation of this type, if it stands on the class. */
    public Optional<AnnotationUse> annotation(String type) {
        return annotations.find(type, place());
    }

    /** All of this type, where it can be repeated. */
    public List<AnnotationUse> annotations(String type) {
        return annotations.findAll(type, place());
    }

    /** All of this type on the class, its members and its constants. */
    public List<AnnotationUse> annotationsWithin(String type) {
        List<AnnotationUse> all = new ArrayList<>(annotations(type));
        for (Member member : members) {
            if (member.annotations().mayHave(type)) {
                all.addAll(member.annotations().findAll(type, place(member)));
            }
        }
        for (EnumConstant constant : constants) {
            if (constant.annotations().mayHave(type)) {
                all.addAll(constant.annotations().findAll(type, place().member(constant.name())));
            }
        }
        return all;
    }

    public boolean has(String annotationType) {
        return annotations.has(annotationType);
    }

    /** Where one of its members is. */
    public Place place(Member member) {
        return place().member(member.id());
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
