package dev.lintel.schema.hazard;

import dev.lintel.schema.hazard.addcolumninlineconstraint.AddColumnInlineConstraint;
import dev.lintel.schema.hazard.addcolumnrequired.AddColumnRequired;
import dev.lintel.schema.hazard.addcolumnserialidentity.AddColumnSerialIdentity;
import dev.lintel.schema.hazard.addcolumnstoredgenerated.AddColumnStoredGenerated;
import dev.lintel.schema.hazard.addcolumnvolatiledefault.AddColumnVolatileDefault;
import dev.lintel.schema.hazard.checknotvalidmissing.CheckNotValidMissing;
import dev.lintel.schema.hazard.concurrentintransaction.ConcurrentInTransaction;
import dev.lintel.schema.hazard.constraintdropped.ConstraintDropped;
import dev.lintel.schema.hazard.constraintindexdropped.ConstraintIndexDropped;
import dev.lintel.schema.hazard.constraintnottrustworthy.ConstraintNotTrustworthy;
import dev.lintel.schema.hazard.ddlanddmlinonetransaction.DdlAndDmlInOneTransaction;
import dev.lintel.schema.hazard.domainconstraint.DomainConstraint;
import dev.lintel.schema.hazard.dropcascade.DropCascade;
import dev.lintel.schema.hazard.dropcolumn.DropColumn;
import dev.lintel.schema.hazard.dropcolumntakesothers.DropColumnTakesOthers;
import dev.lintel.schema.hazard.dropdatabaseschema.DropDatabaseSchema;
import dev.lintel.schema.hazard.dropforeignkey.DropForeignKey;
import dev.lintel.schema.hazard.dropnotnull.DropNotNull;
import dev.lintel.schema.hazard.dropprimarykey.DropPrimaryKey;
import dev.lintel.schema.hazard.droptable.DropTable;
import dev.lintel.schema.hazard.enumvalueposition.EnumValuePosition;
import dev.lintel.schema.hazard.enumvaluerenamed.EnumValueRenamed;
import dev.lintel.schema.hazard.enumvalueusedtoosoon.EnumValueUsedTooSoon;
import dev.lintel.schema.hazard.exclusionconstraint.ExclusionConstraint;
import dev.lintel.schema.hazard.extensionchange.ExtensionChange;
import dev.lintel.schema.hazard.fkincreatetable.FkInCreateTable;
import dev.lintel.schema.hazard.fknotvalidmissing.FkNotValidMissing;
import dev.lintel.schema.hazard.fkwithoutindex.FkWithoutIndex;
import dev.lintel.schema.hazard.identifiertoolong.IdentifierTooLong;
import dev.lintel.schema.hazard.indexdropnotconcurrent.IndexDropNotConcurrent;
import dev.lintel.schema.hazard.indexnotconcurrent.IndexNotConcurrent;
import dev.lintel.schema.hazard.indexreplacegap.IndexReplaceGap;
import dev.lintel.schema.hazard.invalidindexhidden.InvalidIndexHidden;
import dev.lintel.schema.hazard.jsoncolumn.JsonColumn;
import dev.lintel.schema.hazard.lockstwotables.LocksTwoTables;
import dev.lintel.schema.hazard.locktimeoutonconcurrent.LockTimeoutOnConcurrent;
import dev.lintel.schema.hazard.maintenancerewrite.MaintenanceRewrite;
import dev.lintel.schema.hazard.missinglocktimeout.MissingLockTimeout;
import dev.lintel.schema.hazard.mixedaltersubcommands.MixedAlterSubcommands;
import dev.lintel.schema.hazard.opaquesql.OpaqueSql;
import dev.lintel.schema.hazard.partitionattachscan.PartitionAttachScan;
import dev.lintel.schema.hazard.partitiondetach.PartitionDetach;
import dev.lintel.schema.hazard.partitionlocksparent.PartitionLocksParent;
import dev.lintel.schema.hazard.pkwithoutindex.PkWithoutIndex;
import dev.lintel.schema.hazard.reindexnotconcurrent.ReindexNotConcurrent;
import dev.lintel.schema.hazard.renamecolumn.RenameColumn;
import dev.lintel.schema.hazard.renametable.RenameTable;
import dev.lintel.schema.hazard.setnotnullscan.SetNotNullScan;
import dev.lintel.schema.hazard.tablepropertyrisk.TablePropertyRisk;
import dev.lintel.schema.hazard.timestampsessionzone.TimestampSessionZone;
import dev.lintel.schema.hazard.transactionshape.TransactionShape;
import dev.lintel.schema.hazard.triggerchange.TriggerChange;
import dev.lintel.schema.hazard.truncate.Truncate;
import dev.lintel.schema.hazard.typechangehiddenwork.TypeChangeHiddenWork;
import dev.lintel.schema.hazard.typechangerewrite.TypeChangeRewrite;
import dev.lintel.schema.hazard.typenarrowing.TypeNarrowing;
import dev.lintel.schema.hazard.unbatchedbackfill.UnbatchedBackfill;
import dev.lintel.schema.hazard.uniquewithoutindex.UniqueWithoutIndex;
import dev.lintel.schema.hazard.validateinaddingtransaction.ValidateInAddingTransaction;
import dev.lintel.schema.hazard.workafterexclusivelock.WorkAfterExclusiveLock;
import java.util.List;
import java.util.Optional;

/** All hazards, sorted by id. */
public final class Hazards {

    private static final List<Hazard> ALL = List.of(
            new AddColumnInlineConstraint(),
            new AddColumnRequired(),
            new AddColumnSerialIdentity(),
            new AddColumnStoredGenerated(),
            new AddColumnVolatileDefault(),
            new CheckNotValidMissing(),
            new ConcurrentInTransaction(),
            new ConstraintDropped(),
            new ConstraintIndexDropped(),
            new ConstraintNotTrustworthy(),
            new DdlAndDmlInOneTransaction(),
            new DomainConstraint(),
            new DropCascade(),
            new DropColumn(),
            new DropColumnTakesOthers(),
            new DropDatabaseSchema(),
            new DropForeignKey(),
            new DropNotNull(),
            new DropPrimaryKey(),
            new DropTable(),
            new EnumValuePosition(),
            new EnumValueRenamed(),
            new EnumValueUsedTooSoon(),
            new ExclusionConstraint(),
            new ExtensionChange(),
            new FkInCreateTable(),
            new FkNotValidMissing(),
            new FkWithoutIndex(),
            new IdentifierTooLong(),
            new IndexDropNotConcurrent(),
            new IndexNotConcurrent(),
            new IndexReplaceGap(),
            new InvalidIndexHidden(),
            new JsonColumn(),
            new LockTimeoutOnConcurrent(),
            new LocksTwoTables(),
            new MaintenanceRewrite(),
            new MissingLockTimeout(),
            new MixedAlterSubcommands(),
            new OpaqueSql(),
            new PartitionAttachScan(),
            new PartitionDetach(),
            new PartitionLocksParent(),
            new PkWithoutIndex(),
            new ReindexNotConcurrent(),
            new RenameColumn(),
            new RenameTable(),
            new SetNotNullScan(),
            new TablePropertyRisk(),
            new TimestampSessionZone(),
            new TransactionShape(),
            new TriggerChange(),
            new Truncate(),
            new TypeChangeHiddenWork(),
            new TypeChangeRewrite(),
            new TypeNarrowing(),
            new UnbatchedBackfill(),
            new UniqueWithoutIndex(),
            new ValidateInAddingTransaction(),
            new WorkAfterExclusiveLock());

    private Hazards() {}

    public static List<Hazard> all() {
        return ALL;
    }

    public static Optional<Hazard> find(String id) {
        return ALL.stream().filter(h -> h.info().id().equals(id)).findFirst();
    }
}
