package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Types;

/** Finds mappings that a compiler takes and that no application starts with. */
public final class MappingRules {

    private MappingRules() {}

    /** Checks all entities of the module. */
    public static void check(Entities entities, Types types, Problems problems) {
        EntityNames names = new EntityNames(problems);
        IdClasses idClasses = new IdClasses(types, problems);
        Collections collections = new Collections(entities, problems);
        for (EntityMapping entity : entities.own()) {
            names.check(entity);
            idClasses.check(entity);
            collections.check(entity);
        }
    }
}
