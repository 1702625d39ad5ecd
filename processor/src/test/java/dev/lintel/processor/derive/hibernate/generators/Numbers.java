package dev.lintel.processor.derive.hibernate.generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.TableGenerators;
import jakarta.persistence.UniqueConstraint;
import java.math.BigInteger;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.NativeGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.UuidGenerator;

/** A generator of the package by its name. */
@Entity
class OfPackage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_seq")
    Long id;
}

/** A table generator of the package by its name. */
@Entity
class OfPackageTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "package_table")
    Long id;
}

/** A sequence by a name that nothing defines. */
@Entity
class ByNameOnly {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nobodysSeq")
    Long id;
}

/** Any generator by a name that nothing defines. */
@Entity
class AutoByName {
    @Id
    @GeneratedValue(generator = "someName")
    Long id;
}

/** A table by a name that nothing defines. */
@Entity
class TableByName {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "no_table")
    Long id;
}

/** A table by default. */
@Entity
class TableByDefault {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    int id;
}

/** A sequence by default, with a table of another name. */
@Entity
@Table(name = "sequence_things", schema = "gen")
class SequenceByDefault {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    BigInteger id;
}

/** {@code @SequenceGenerators}: the one that is meant is found by its name. */
@Entity
@SequenceGenerators({
    @SequenceGenerator(name = "first", sequenceName = "the_first"),
    @SequenceGenerator(name = "second", sequenceName = "theSecond", initialValue = 100, allocationSize = 10)
})
class Sequences {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "second")
    Long id;
}

/** A generator on the attribute, with a schema. */
@Entity
class WithSchema {
    @Id
    @GeneratedValue(generator = "gen_numbers")
    @SequenceGenerator(name = "gen_numbers", schema = "gen", sequenceName = "numbers", allocationSize = 1)
    Long id;
}

/** A generator without a name on the class. */
@Entity
@SequenceGenerator(initialValue = 7)
class Unnamed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

/** A generator that another entity defines. */
@Entity
class OfAnother {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gen_numbers")
    Long id;
}

/** {@code @TableGenerator}s in one table. */
@Entity
@TableGenerators({
    @TableGenerator(
            name = "one_table",
            table = "id_rows",
            schema = "gen",
            pkColumnName = "keyName",
            valueColumnName = "highest",
            pkColumnValue = "one",
            initialValue = 3,
            allocationSize = 2,
            uniqueConstraints = @UniqueConstraint(columnNames = {"highest"}),
            indexes = @Index(columnList = "highest")),
    @TableGenerator(name = "other_table", table = "unused")
})
class OneTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "one_table")
    Long id;
}

/** A second {@code @TableGenerator} in the same table. */
@Entity
class SameTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "same_table")
    @TableGenerator(
            name = "same_table",
            table = "id_rows",
            schema = "gen",
            pkColumnName = "keyName",
            valueColumnName = "highest",
            pkColumnValue = "same")
    Long id;
}

/** A generator on a superclass of several entities. */
@MappedSuperclass
class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "of_super")
    @SequenceGenerator(name = "of_super", sequenceName = "super_seq", allocationSize = 20)
    Long id;
}

/** One that has the superclass's generator. */
@Entity
class NumberedOne extends Numbered {}

/** Another that has it. */
@Entity
class NumberedTwo extends Numbered {}

/** A superclass whose ids are numbered, each entity by a sequence of its own. */
@MappedSuperclass
class AutoNumbered {
    @Id
    @GeneratedValue
    Long id;
}

/** One with its own sequence. */
@Entity(name = "AutoOneNamed")
class AutoOne extends AutoNumbered {}

/** Another with its own sequence, in a hierarchy. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class AutoTwo extends AutoNumbered {}

/** A subclass: the root's sequence is for all. */
@Entity
class AutoTwoSub extends AutoTwo {}

/** UUIDs need nothing of the database. */
@Entity
class Uuids {
    @Id
    @GeneratedValue
    UUID id;

    @UuidGenerator
    String text;
}

/** UUIDs as text. */
@Entity
class UuidText {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
}

/** Hibernate's own generators. */
@Entity
class Generic {
    @Id
    @GeneratedValue(generator = "generic")
    @GenericGenerator(
            name = "generic",
            strategy = "enhanced-sequence",
            parameters = {
                @Parameter(name = "sequence_name", value = "generic_numbers"),
                @Parameter(name = "increment_size", value = "3"),
                @Parameter(name = "initial_value", value = "4")
            })
    Long id;
}

/** Hibernate's table generator. */
@Entity
class GenericTable {
    @Id
    @GeneratedValue(generator = "generic_table")
    @GenericGenerator(
            name = "generic_table",
            strategy = "enhanced-table",
            parameters = {
                @Parameter(name = "table_name", value = "generic_rows"),
                @Parameter(name = "value_column_name", value = "highest")
            })
    Long id;
}

/** A generator in memory. */
@Entity
class InMemory {
    @Id
    @GeneratedValue(generator = "in_memory")
    @GenericGenerator(name = "in_memory", strategy = "increment")
    Long id;
}

/** What the database likes best. */
@Entity
class Native {
    @Id
    @NativeGenerator
    Long id;
}

/** A generator of one's own. */
@Entity
class OwnGenerator {
    @Id
    @Counted
    Long id;
}
