package dev.lintel.processor.derive.rule;

import dev.lintel.processor.derive.Problems;
import dev.lintel.processor.derive.link.Entities;
import dev.lintel.processor.derive.link.EntityMapping;
import dev.lintel.processor.derive.link.Types;
import java.util.List;

/** Finds mappings that a compiler takes and that no application starts with, or that only Hibernate starts with. */
public final class MappingRules {

    private MappingRules() {}

    /** Checks all entities of the module. */
    public static void check(Entities entities, Types types, boolean plain, Problems problems) {
        EntityNames names = new EntityNames(problems);
        EntityClasses classes = new EntityClasses(problems);
        IdClasses idClasses = new IdClasses(types, problems);
        Hierarchies hierarchies = new Hierarchies(problems);
        DiscriminatorValues discriminators = new DiscriminatorValues(entities, problems);
        Versions versions = new Versions(types, problems);
        MapsIds mapsIds = new MapsIds(types, problems);
        OverriddenPaths overrides = new OverriddenPaths(types, plain, problems);
        LintelAnnotations lintels = new LintelAnnotations(types, problems);
        List<AttributeRule> ofAttributes = List.of(
                new Embeddables(types, problems),
                new MappingKinds(problems),
                new Collections(entities, problems),
                new BasicAnnotations(types, problems),
                new ColumnAnnotations(problems),
                new IndexedCollections(entities, types, problems),
                new GeneratedIds(problems),
                new Conversions(types, problems),
                new TargetEntities(entities, problems),
                overrides,
                lintels);
        for (EntityMapping entity : entities.own()) {
            names.check(entity);
            classes.check(entity);
            idClasses.check(entity);
            hierarchies.check(entity);
            discriminators.check(entity);
            overrides.check(entity);
            lintels.check(entity);
            List<Declaration> attributes = Declarations.of(entity, types);
            versions.check(entity, attributes);
            mapsIds.check(attributes);
            for (Declaration attribute : attributes) {
                ofAttributes.forEach(rule -> rule.check(attribute));
            }
        }
    }
}
