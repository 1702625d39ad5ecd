package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Hibernate;
import dev.lintel.processor.derive.names.Jpa;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.Member;

/** How an attribute is mapped (Jakarta Persistence 3.2, section 2.2). */
enum AttributeKind {
    BASIC,
    EMBEDDED,
    /** An embeddable in one column of a composite type, or many in an array. */
    STRUCT,
    TO_ONE,
    ANY,
    PLURAL,
    /** Nothing is stored: what an embeddable is in. */
    NONE;

    /** The code of a composite type, which {@code @Struct} names. */
    private static final int STRUCT_CODE = 2002;

    static AttributeKind of(Attribute attribute, Types types) {
        Member member = attribute.member();
        if (member.has(Jpa.MANY_TO_ONE) || member.has(Jpa.ONE_TO_ONE)) {
            return TO_ONE;
        }
        if (member.has(Hibernate.PARENT)) {
            return NONE;
        }
        if (member.has(Hibernate.ANY)) {
            return ANY;
        }
        if (member.has(Jpa.ONE_TO_MANY)
                || member.has(Jpa.MANY_TO_MANY)
                || member.has(Jpa.ELEMENT_COLLECTION)
                || member.has(Hibernate.MANY_TO_ANY)) {
            return PLURAL;
        }
        if (isBasic(attribute)) {
            return BASIC;
        }
        if (Struct.of(attribute, types).isPresent()) {
            return STRUCT;
        }
        boolean isEmbedded = member.has(Jpa.EMBEDDED)
                || member.has(Jpa.EMBEDDED_ID)
                || types.find(attribute.type())
                        .filter(t -> t.has(Jpa.EMBEDDABLE))
                        .isPresent();
        return isEmbedded ? EMBEDDED : BASIC;
    }

    /** Whether the source says how its value is stored. */
    private static boolean isBasic(Attribute attribute) {
        boolean isConverted =
                attribute.convert().filter(c -> !c.isTrue("disableConversion")).isPresent();
        return isConverted
                || attribute.member().has(Lintel.JSONB)
                || attribute
                        .annotation(Hibernate.JDBC_TYPE_CODE)
                        .filter(c ->
                                c.whole("value").filter(v -> v == STRUCT_CODE).isEmpty())
                        .isPresent();
    }
}
