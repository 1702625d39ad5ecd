package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.mapping.AnnotationUse;
import java.util.List;

/** Which annotation of columns goes with which kind of attribute (Jakarta Persistence 3.2, sections 11.1.9, 11.1.25 and 11.1.27). */
final class ColumnAnnotations implements AttributeRule {

    private static final List<String> NAMED = List.of(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);

    private final Problems problems;

    ColumnAnnotations(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void check(Declaration attribute) {
        attribute.annotation(Jpa.COLUMN).ifPresent(use -> column(attribute, use));
        for (String annotation : NAMED) {
            attribute.annotation(annotation).ifPresent(use -> joinColumn(attribute, use));
        }
        attribute
                .annotation(Jpa.JOIN_TABLE)
                .filter(use -> isInverse(attribute))
                .ifPresent(use -> inverse(attribute, use));
        mix(attribute);
    }

    private void column(Declaration attribute, AnnotationUse use) {
        attribute
                .toOne()
                .ifPresent(to -> problems.add(
                        "broken-mapping",
                        use.place(),
                        attribute.place() + " is a " + Declaration.written(to)
                                + ", and @Column is for basic attributes",
                        "@JoinColumn"));
        attribute
                .toMany()
                .ifPresent(to -> problems.add(
                        "nonportable-mapping",
                        use.place(),
                        attribute.place() + " is a " + Declaration.written(to)
                                + ", and @Column, which is for basic attributes, does nothing there",
                        "@JoinTable, or no @Column"));
    }

    private void joinColumn(Declaration attribute, AnnotationUse use) {
        if (attribute.has(Jpa.ELEMENT_COLLECTION) && attribute.toMany().isEmpty()) {
            problems.add(
                    "broken-mapping",
                    use.place(),
                    attribute.place() + " is an @ElementCollection, whose join columns are those of its table",
                    "@CollectionTable(joinColumns = …)");
        } else if (attribute.has(Jpa.MANY_TO_MANY) && !attribute.has(Jpa.JOIN_TABLE)) {
            problems.add(
                    "broken-mapping",
                    use.place(),
                    attribute.place() + " is a @ManyToMany, whose join columns are those of its join table",
                    "@JoinTable(joinColumns = …)");
        } else if (isInverse(attribute)) {
            inverse(attribute, use);
        } else if (JavaTypes.isBasic(attribute.type()) && attribute.toOne().isEmpty()) {
            problems.add(
                    "nonportable-mapping",
                    use.place(),
                    attribute.place() + " is a basic attribute, and " + Declaration.written(use)
                            + " is for associations",
                    "@Column");
        }
    }

    private static boolean isInverse(Declaration attribute) {
        return attribute
                .toMany()
                .or(attribute::toOne)
                .flatMap(a -> a.text("mappedBy"))
                .isPresent();
    }

    /** Hibernate passes over the columns of a {@code @OneToOne} that the other side owns. */
    private void inverse(Declaration attribute, AnnotationUse use) {
        String what = attribute.place() + " is mapped by the other side, which alone says the columns";
        String fix = Declaration.written(use) + " on the other side";
        if (attribute.toMany().isPresent()) {
            problems.add("broken-mapping", use.place(), what, fix);
        } else if (!use.annotation().type().equals(Jpa.JOIN_TABLE)) {
            problems.add("nonportable-mapping", use.place(), what, fix);
        }
    }

    /** Hibernate writes all columns of an association, or none of them. */
    private void mix(Declaration attribute) {
        List<AnnotationUse> columns = attribute.annotations(Jpa.JOIN_COLUMN);
        if (columns.size() < 2 || attribute.toOne().isEmpty()) {
            return;
        }
        for (String value : List.of("insertable", "updatable", "nullable")) {
            long no = columns.stream().filter(c -> !c.flag(value).orElse(true)).count();
            if (no > 0 && no < columns.size()) {
                problems.add(
                        "broken-mapping",
                        attribute.toOne().orElseThrow().place(),
                        attribute.place() + " has some columns with " + value + " = false and some without",
                        value + " = false on all of its join columns, or on none");
            }
        }
        long referring = columns.stream()
                .filter(c -> c.text("referencedColumnName").isPresent())
                .count();
        if (referring > 0 && referring < columns.size()) {
            problems.add(
                    "broken-mapping",
                    attribute.toOne().orElseThrow().place(),
                    attribute.place() + " has some join columns with referencedColumnName and some without",
                    "referencedColumnName on all of its join columns");
        }
    }
}
