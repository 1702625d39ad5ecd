package dev.lintel.runtime.migration;

import dev.lintel.schema.model.CheckConstraint;
import dev.lintel.schema.model.Column;
import dev.lintel.schema.model.ColumnName;
import dev.lintel.schema.model.CompositeType;
import dev.lintel.schema.model.Deferrability;
import dev.lintel.schema.model.ForeignKey;
import dev.lintel.schema.model.Index;
import dev.lintel.schema.model.PrimaryKey;
import dev.lintel.schema.model.ReferentialAction;
import dev.lintel.schema.model.Trigger;
import dev.lintel.schema.model.UniqueConstraint;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Identifiers;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.OverColumn;
import dev.lintel.schema.op.ReplaceColumnType;
import dev.lintel.schema.op.ReplaceCompositeTypes.Replacement;
import dev.lintel.schema.op.TypedColumn;
import dev.lintel.schema.sql.IndexKeys;
import dev.lintel.schema.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for what stands inside an operation; import them statically, all at once. */
public final class Elements {

    public static final ReferentialAction CASCADE = ReferentialAction.CASCADE;
    public static final ReferentialAction RESTRICT = ReferentialAction.RESTRICT;
    public static final ReferentialAction SET_NULL = ReferentialAction.SET_NULL;
    public static final ReferentialAction SET_DEFAULT = ReferentialAction.SET_DEFAULT;
    public static final ReferentialAction NO_ACTION = ReferentialAction.NO_ACTION;

    public static final Deferrability INITIALLY_IMMEDIATE = Deferrability.INITIALLY_IMMEDIATE;
    public static final Deferrability INITIALLY_DEFERRED = Deferrability.INITIALLY_DEFERRED;

    public static final Trigger.Event INSERT = Trigger.Event.INSERT;
    public static final Trigger.Event UPDATE = Trigger.Event.UPDATE;
    public static final Trigger.Event DELETE = Trigger.Event.DELETE;

    private Elements() {}

    public static ColumnElement column(String name, String type) {
        return new ColumnElement(Column.of(name, SqlType.parse(type)).withNullable(true));
    }

    public static CommentElement comment(String text) {
        return new CommentElement(text);
    }

    public static KeyElement primaryKey(String name, String... columns) {
        return new KeyElement(new PrimaryKey(Identifier.of(name), Identifiers.of(columns)));
    }

    public static UniqueElement unique(String name, String... columns) {
        return new UniqueElement(UniqueConstraint.of(name, columns));
    }

    public static CheckElement check(String name, String expression) {
        return new CheckElement(CheckConstraint.of(name, expression));
    }

    /** A foreign key; say {@code .references("table", "column")} next. */
    public static ForeignKeyElement foreignKey(String name, String... columns) {
        return new ForeignKeyElement(new ForeignKey(
                Identifier.of(name),
                Identifiers.of(columns),
                QualifiedName.of("?"),
                List.of(),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE));
    }

    /** An index over columns, function calls or expressions in parentheses, each with its order: {@code "due_on desc"}. */
    public static IndexElement index(String name, String... keys) {
        return new IndexElement(new Index(
                Identifier.of(name),
                false,
                Index.BTREE,
                Stream.of(keys).map(IndexKeys::parse).toList(),
                List.of(),
                Optional.empty(),
                false));
    }

    /** A foreign key of another table, which refers to a column whose type is replaced. */
    public static ReferenceElement reference(String table, ForeignKeyElement foreignKey) {
        return new ReferenceElement(
                new OverColumn.Reference(QualifiedName.parse(table), (ForeignKey) foreignKey.toConstraint()));
    }

    /** A row trigger; say {@code .before(UPDATE)} or {@code .after(INSERT)} next. */
    public static TriggerElement trigger(String name, String function) {
        return new TriggerElement(new Trigger(
                Identifier.of(name),
                Trigger.Timing.BEFORE,
                List.of(),
                Optional.empty(),
                QualifiedName.parse(function)));
    }

    /** The type that a column gets, where it has a conversion, a collation or a default of its own. */
    public static TypeElement type(String type) {
        return new TypeElement(SqlType.parse(type), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** A column of a native enum. */
    public static TypedColumnElement enumColumn(String table, String column) {
        return new TypedColumnElement(new TypedColumn(
                new ColumnName(QualifiedName.parse(table), Identifier.of(column)), false, Optional.empty()));
    }

    /** A column of a native enum that is replaced while it is in use, as it is afterwards, and all that is built on it. */
    public static EnumColumnElement enumColumn(String table, ColumnElement column, OverElement... over) {
        Column after = column.toColumn();
        return new EnumColumnElement(
                new ReplaceColumnType(QualifiedName.parse(table), after.type(), after, OverElements.of(over)));
    }

    /** A composite type; say {@code .in(compositeColumn("table", "column"))} next, for each of its columns. */
    public static CompositeTypeElement compositeType(String name, AttributeElement... attributes) {
        return new CompositeTypeElement(new Replacement(
                new CompositeType(
                        QualifiedName.parse(name),
                        Stream.of(attributes).map(AttributeElement::toAttribute).toList()),
                List.of()));
    }

    /** A column and the name that it had. */
    public static OldNameElement oldName(String column, String oldName) {
        return new OldNameElement(column, oldName);
    }

    public static AttributeElement attribute(String name, String type) {
        return new AttributeElement(new CompositeType.Attribute(Identifier.of(name), SqlType.parse(type)));
    }

    /** A column of a composite type. */
    public static TypedColumnElement compositeColumn(String table, String column) {
        return enumColumn(table, column);
    }

    /** Values of a row. */
    public static RowElement row(ValueElement... values) {
        return new RowElement(ValueElement.row(values));
    }

    /** A column's value in a row, as an SQL literal. */
    public static ValueElement value(String column, String literal) {
        return new ValueElement(column, literal);
    }
}
