package dev.lintel.processor;

import com.palantir.javapoet.JavaFile;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.schema.Deriver;
import dev.lintel.processor.read.Positions;
import dev.lintel.processor.store.MissingTypes;
import dev.lintel.processor.write.Generated;
import dev.lintel.processor.write.SourceOutput;
import dev.lintel.processor.write.TableWriter;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Writes a class of constants for each entity, in the first round in which every type is known: in the last one it would be too
 * late, since what is written then is not compiled any more.
 */
final class TableClasses {

    private final ProcessingEnvironment environment;
    private final Set<String> written = new HashSet<>();

    TableClasses(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Writes those of the entities that this compile sees and that have none yet. */
    void write(ModuleTypes types, SeenTypes seen, DeriveOptions options) {
        if (types.own().stream().anyMatch(MissingTypes::isIn)) {
            return;
        }
        Derivation derivation = Deriver.derive(types, options);
        for (DerivedTable table : derivation.tables()) {
            TypeElement entity = Positions.find(environment.getElementUtils(), table.owner());
            if (table.kind() == DerivedTable.Kind.ENTITY
                    && seen.contains(table.owner())
                    && entity != null
                    && written.add(table.owner())) {
                Generated mark = Generated.by("LintelProcessor", environment.getElementUtils(), entity);
                JavaFile file = TableWriter.write(derivation, table, mark);
                new SourceOutput(environment).write(file, entity);
            }
        }
    }
}
