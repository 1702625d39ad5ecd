package dev.lintel.processor.check;

import dev.lintel.processor.check.brokenmapping.BrokenMapping;
import dev.lintel.processor.check.cascadecycle.CascadeCycle;
import dev.lintel.processor.check.floatmoney.FloatMoney;
import dev.lintel.processor.check.foreignkeytype.ForeignKeyType;
import dev.lintel.processor.check.implicitjointable.ImplicitJoinTable;
import dev.lintel.processor.check.invalidsql.InvalidSql;
import dev.lintel.processor.check.missingidclass.MissingIdClass;
import dev.lintel.processor.check.missingondelete.MissingOnDelete;
import dev.lintel.processor.check.missingprimarykey.MissingPrimaryKey;
import dev.lintel.processor.check.namecollision.NameCollision;
import dev.lintel.processor.check.nametoolong.NameTooLong;
import dev.lintel.processor.check.nonportablemapping.NonportableMapping;
import dev.lintel.processor.check.nullableboolean.NullableBoolean;
import dev.lintel.processor.check.nullableunique.NullableUnique;
import dev.lintel.processor.check.ordinalenum.OrdinalEnum;
import dev.lintel.processor.check.reservedword.ReservedWord;
import dev.lintel.processor.check.setnullonnotnull.SetNullOnNotNull;
import dev.lintel.processor.check.sharedcolumn.SharedColumn;
import dev.lintel.processor.check.sharedtable.SharedTable;
import dev.lintel.processor.check.tableelsewhere.TableElsewhere;
import dev.lintel.processor.check.timestampwithouttimezone.TimestampWithoutTimeZone;
import dev.lintel.processor.check.unknowncolumn.UnknownColumn;
import dev.lintel.processor.check.unmappedtype.UnmappedType;
import dev.lintel.processor.check.unnamedconstraint.UnnamedConstraint;
import dev.lintel.processor.check.unnamedenumtype.UnnamedEnumType;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** The checks that there are, a folder each. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new BrokenMapping(),
            new CascadeCycle(),
            new FloatMoney(),
            new ForeignKeyType(),
            new ImplicitJoinTable(),
            new InvalidSql(),
            new MissingIdClass(),
            new MissingOnDelete(),
            new MissingPrimaryKey(),
            new NameCollision(),
            new NameTooLong(),
            new NonportableMapping(),
            new NullableBoolean(),
            new NullableUnique(),
            new OrdinalEnum(),
            new ReservedWord(),
            new SetNullOnNotNull(),
            new SharedColumn(),
            new SharedTable(),
            new TableElsewhere(),
            new TimestampWithoutTimeZone(),
            new UnknownColumn(),
            new UnmappedType(),
            new UnnamedConstraint(),
            new UnnamedEnumType());

    private Checks() {}

    /** All of them, sorted by id. A plain list: a service loader costs every compile more than the checks do. */
    public static List<Check> all() {
        return ALL;
    }

    /** What the checks find that are not off, check by check. */
    public static List<Finding> run(Derivation derivation, Severities severities) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : ALL) {
            if (severities.of(check.info().id()) != Severity.OFF) {
                check.run(derivation, findings::add);
            }
        }
        return findings;
    }
}
