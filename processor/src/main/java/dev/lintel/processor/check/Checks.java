package dev.lintel.processor.check;

import dev.lintel.processor.check.allowwithoutreason.AllowWithoutReason;
import dev.lintel.processor.check.brokenmapping.BrokenMapping;
import dev.lintel.processor.check.cascadecycle.CascadeCycle;
import dev.lintel.processor.check.charcolumn.CharColumn;
import dev.lintel.processor.check.enumvalueremoved.EnumValueRemoved;
import dev.lintel.processor.check.floatmoney.FloatMoney;
import dev.lintel.processor.check.foreignkeytype.ForeignKeyType;
import dev.lintel.processor.check.implicitjointable.ImplicitJoinTable;
import dev.lintel.processor.check.implicitnullable.ImplicitNullable;
import dev.lintel.processor.check.indexcolumnorder.IndexColumnOrder;
import dev.lintel.processor.check.indexonunboundedtext.IndexOnUnboundedText;
import dev.lintel.processor.check.integerprimarykey.IntegerPrimaryKey;
import dev.lintel.processor.check.invalidsql.InvalidSql;
import dev.lintel.processor.check.jsoncolumn.JsonColumn;
import dev.lintel.processor.check.lowcardinalityindex.LowCardinalityIndex;
import dev.lintel.processor.check.missingbackfill.MissingBackfill;
import dev.lintel.processor.check.missingdefault.MissingDefault;
import dev.lintel.processor.check.missingidclass.MissingIdClass;
import dev.lintel.processor.check.missingondelete.MissingOnDelete;
import dev.lintel.processor.check.missingprimarykey.MissingPrimaryKey;
import dev.lintel.processor.check.missingtimestamps.MissingTimestamps;
import dev.lintel.processor.check.moneywithoutscale.MoneyWithoutScale;
import dev.lintel.processor.check.namecollision.NameCollision;
import dev.lintel.processor.check.nametoolong.NameTooLong;
import dev.lintel.processor.check.nonportablemapping.NonportableMapping;
import dev.lintel.processor.check.nullableboolean.NullableBoolean;
import dev.lintel.processor.check.nullableunique.NullableUnique;
import dev.lintel.processor.check.ordinalenum.OrdinalEnum;
import dev.lintel.processor.check.pendingmigration.PendingMigration;
import dev.lintel.processor.check.possiblerename.PossibleRename;
import dev.lintel.processor.check.randomuuidkey.RandomUuidKey;
import dev.lintel.processor.check.redundantindex.RedundantIndex;
import dev.lintel.processor.check.refusedchange.RefusedChange;
import dev.lintel.processor.check.reservedword.ReservedWord;
import dev.lintel.processor.check.revisiongraph.RevisionGraph;
import dev.lintel.processor.check.serialcolumn.SerialColumn;
import dev.lintel.processor.check.setnullonnotnull.SetNullOnNotNull;
import dev.lintel.processor.check.sharedcolumn.SharedColumn;
import dev.lintel.processor.check.sharedtable.SharedTable;
import dev.lintel.processor.check.softdeletecascade.SoftDeleteCascade;
import dev.lintel.processor.check.softdeletecolumn.SoftDeleteColumn;
import dev.lintel.processor.check.softdeleteunique.SoftDeleteUnique;
import dev.lintel.processor.check.stalerename.StaleRename;
import dev.lintel.processor.check.staleschema.StaleSchema;
import dev.lintel.processor.check.suppresswarnings.SuppressWarnings;
import dev.lintel.processor.check.tableelsewhere.TableElsewhere;
import dev.lintel.processor.check.timestampstype.TimestampsType;
import dev.lintel.processor.check.timestampwithouttimezone.TimestampWithoutTimeZone;
import dev.lintel.processor.check.unboundedstring.UnboundedString;
import dev.lintel.processor.check.unindexedforeignkey.UnindexedForeignKey;
import dev.lintel.processor.check.unindexedjsonquery.UnindexedJsonQuery;
import dev.lintel.processor.check.unknowncolumn.UnknownColumn;
import dev.lintel.processor.check.unmappedtype.UnmappedType;
import dev.lintel.processor.check.unnamedconstraint.UnnamedConstraint;
import dev.lintel.processor.check.unnamedenumtype.UnnamedEnumType;
import dev.lintel.processor.check.unservedaccesspattern.UnservedAccessPattern;
import dev.lintel.processor.check.unusedallow.UnusedAllow;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.finding.Finding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The checks of a compile: Lintel's own, a folder each, and a team's. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new AllowWithoutReason(),
            new BrokenMapping(),
            new CascadeCycle(),
            new CharColumn(),
            new EnumValueRemoved(),
            new FloatMoney(),
            new ForeignKeyType(),
            new ImplicitJoinTable(),
            new ImplicitNullable(),
            new IndexColumnOrder(),
            new IndexOnUnboundedText(),
            new IntegerPrimaryKey(),
            new InvalidSql(),
            new JsonColumn(),
            new LowCardinalityIndex(),
            new MissingBackfill(),
            new MissingDefault(),
            new MissingIdClass(),
            new MissingOnDelete(),
            new MissingPrimaryKey(),
            new MissingTimestamps(),
            new MoneyWithoutScale(),
            new NameCollision(),
            new NameTooLong(),
            new NonportableMapping(),
            new NullableBoolean(),
            new NullableUnique(),
            new OrdinalEnum(),
            new PendingMigration(),
            new PossibleRename(),
            new RandomUuidKey(),
            new RedundantIndex(),
            new RefusedChange(),
            new ReservedWord(),
            new RevisionGraph(),
            new SerialColumn(),
            new SetNullOnNotNull(),
            new SharedColumn(),
            new SharedTable(),
            new SoftDeleteCascade(),
            new SoftDeleteColumn(),
            new SoftDeleteUnique(),
            new StaleRename(),
            new StaleSchema(),
            new SuppressWarnings(),
            new TableElsewhere(),
            new TimestampWithoutTimeZone(),
            new TimestampsType(),
            new UnboundedString(),
            new UnindexedForeignKey(),
            new UnindexedJsonQuery(),
            new UnknownColumn(),
            new UnmappedType(),
            new UnnamedConstraint(),
            new UnnamedEnumType(),
            new UnservedAccessPattern(),
            new UnusedAllow());

    private final List<Check> all;

    private Checks(List<Check> all) {
        this.all = all;
    }

    /** Lintel's own, sorted by id. A plain list: a service loader costs every compile more than the checks do. */
    public static List<Check> all() {
        return ALL;
    }

    /** Lintel's own and a team's. */
    public static Checks and(List<Check> more) {
        if (more.isEmpty()) {
            return new Checks(ALL);
        }
        List<Check> all = new ArrayList<>(ALL);
        all.addAll(more);
        return new Checks(all);
    }

    /** What each is called. */
    public List<CheckInfo> infos() {
        List<CheckInfo> infos = new ArrayList<>(all.size());
        for (Check check : all) {
            infos.add(check.info());
        }
        return infos;
    }

    /** What the checks find in a model that are not off, check by check. */
    public List<Finding> run(Derivation derivation, Severities severities) {
        List<Check> checks = on(severities);
        List<ColumnCheck> ofColumns = new ArrayList<>();
        List<ConstraintCheck> ofConstraints = new ArrayList<>();
        for (Check check : checks) {
            if (check instanceof ColumnCheck ofColumn) {
                ofColumns.add(ofColumn);
            } else if (check instanceof ConstraintCheck ofConstraint) {
                ofConstraints.add(ofConstraint);
            }
        }
        Iterator<Set<Finding>> inColumns =
                ColumnChecks.run(ofColumns, derivation).iterator();
        Iterator<Set<Finding>> inConstraints =
                ConstraintChecks.run(ofConstraints, derivation).iterator();
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            if (check instanceof ColumnCheck) {
                findings.addAll(inColumns.next());
            } else if (check instanceof ConstraintCheck) {
                findings.addAll(inConstraints.next());
            } else {
                check.run(derivation, findings::add);
            }
        }
        return findings;
    }

    /** What those find in what has changed. */
    public List<Finding> compare(Derivation derivation, History history, Severities severities) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : on(severities)) {
            check.compare(derivation, history, findings::add);
        }
        return findings;
    }

    /**
     * What those say to all that was found.
     *
     * @param isCompared whether the model was compared with a lock
     */
    public List<Finding> review(Derivation derivation, List<Finding> found, boolean isCompared, Severities severities) {
        List<Check> checks = on(severities);
        List<String> on = new ArrayList<>(checks.size());
        for (Check check : checks) {
            if (isCompared || !(check instanceof HistoryCheck)) {
                on.add(check.info().id());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            check.review(derivation, List.copyOf(found), on, findings::add);
        }
        return findings;
    }

    /** Whether a check only has something to say where a lock is read. */
    public boolean isOfHistory(String id) {
        for (Check check : all) {
            if (check.info().id().equals(id)) {
                return check instanceof HistoryCheck;
            }
        }
        return false;
    }

    private List<Check> on(Severities severities) {
        List<Check> on = new ArrayList<>(all.size());
        for (Check check : all) {
            if (severities.of(check.info().id()) != Severity.OFF) {
                on.add(check);
            }
        }
        return on;
    }
}
