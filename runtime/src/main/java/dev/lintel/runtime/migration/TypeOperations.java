package dev.lintel.runtime.migration;

import static dev.lintel.runtime.migration.Spelled.name;
import static dev.lintel.runtime.migration.Spelled.table;

import dev.lintel.schema.model.EnumType;
import dev.lintel.schema.op.AddAttribute;
import dev.lintel.schema.op.AddEnumValue;
import dev.lintel.schema.op.CreateCompositeType;
import dev.lintel.schema.op.CreateEnum;
import dev.lintel.schema.op.DropAttribute;
import dev.lintel.schema.op.DropCompositeType;
import dev.lintel.schema.op.DropEnum;
import dev.lintel.schema.op.RenameAttribute;
import dev.lintel.schema.op.RenameEnum;
import dev.lintel.schema.op.RenameEnumValue;
import dev.lintel.schema.op.ReplaceCompositeTypes;
import dev.lintel.schema.op.ReplaceEnumType;
import dev.lintel.schema.op.ReplaceEnumValues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of {@link Operations} that is about types: native enums and composite types. */
abstract class TypeOperations extends TriggerOperations {

    public void createEnum(String name, String... labels) {
        add(new CreateEnum(new EnumType(table(name), List.of(labels))));
    }

    public void dropEnum(String name) {
        add(new DropEnum(table(name)));
    }

    public void renameEnum(String from, String to) {
        add(new RenameEnum(table(from), name(to)));
    }

    public void addEnumValue(String type, String label) {
        add(new AddEnumValue(table(type), label, Optional.empty()));
    }

    public void addEnumValueBefore(String type, String label, String next) {
        add(new AddEnumValue(table(type), label, Optional.of(next)));
    }

    public void renameEnumValue(String type, String from, String to) {
        add(new RenameEnumValue(table(type), from, to));
    }

    /** Writes each column of the type anew, so all have to be named; fails while a row has a value that goes. */
    public void replaceEnumValues(String type, List<String> labels, TypedColumnElement... columns) {
        add(new ReplaceEnumValues(
                table(type),
                labels,
                Stream.of(columns).map(TypedColumnElement::toTypedColumn).toList()));
    }

    /**
     * Gives a type other values, or another order, while it is in use: each of its columns gets another one of a new type, filled in batches,
     * and all take the place of the first at once. All columns have to be named, and all that is built on them. It stops before it has
     * changed anything where a row has a value that goes.
     */
    public void replaceEnumType(String type, List<String> labels, EnumColumnElement... columns) {
        add(new ReplaceEnumType(
                table(type),
                labels,
                Stream.of(columns).map(EnumColumnElement::toChange).toList()));
    }

    /** A composite type; the types of its attributes have to be there. */
    public void createCompositeType(String name, AttributeElement... attributes) {
        add(new CreateCompositeType(Elements.compositeType(name, attributes).toType()));
    }

    public void dropCompositeType(String name) {
        add(new DropCompositeType(table(name)));
    }

    /** Behind the other attributes, and NULL in the values that are there. */
    public void addAttribute(String type, String attribute, String attributeType) {
        add(new AddAttribute(
                table(type), Elements.attribute(attribute, attributeType).toAttribute()));
    }

    public void dropAttribute(String type, String attribute) {
        add(new DropAttribute(table(type), name(attribute)));
    }

    public void renameAttribute(String type, String from, String to) {
        add(new RenameAttribute(table(type), name(from), name(to)));
    }

    /**
     * Writes each column of the types anew, so all have to be named, and so has each type that uses one of them; values keep what they have
     * by the names of the attributes.
     */
    public void replaceCompositeTypes(CompositeTypeElement... types) {
        add(new ReplaceCompositeTypes(
                Stream.of(types).map(CompositeTypeElement::toReplacement).toList()));
    }
}
