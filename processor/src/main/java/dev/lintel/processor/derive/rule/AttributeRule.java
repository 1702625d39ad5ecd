package dev.lintel.processor.derive.rule;

/** What each attribute has to keep to. */
interface AttributeRule {

    /** Reports what is wrong with an attribute. Those of superclasses and embeddables come up for each entity that has them. */
    void check(Declaration attribute);
}
