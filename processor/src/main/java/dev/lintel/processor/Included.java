package dev.lintel.processor;

import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.TypeReader;
import dev.lintel.processor.store.MissingTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code lintel.include} takes into this module's schema: the whole module of a class, where that was compiled with Lintel, and
 * the class alone where it was not.
 *
 * @param modules what each module has stored, by the class that was named
 * @param types classes of modules without a schema, by name
 * @param mistakes what is wrong with the names, a sentence each
 */
record Included(Map<String, OtherSchemas.Content> modules, Map<String, TypeRecord> types, List<String> mistakes) {

    static Included of(List<String> names, ModuleTypes types, OtherSchemas schemas) {
        Included included = new Included(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (String name : names) {
            Optional<TypeRecord> type = types.find(name);
            if (type.isEmpty()) {
                included.refuse(
                        name,
                        "which is not on the class path. Fix: say the full name of a class, with $ before a"
                                + " nested one, and let its jar be a dependency");
            } else if (types.isOwn(name)) {
                included.refuse(name, "which is of this module itself. Fix: leave it out");
            } else {
                schemas.beside(name)
                        .ifPresentOrElse(
                                content -> included.modules.put(name, content), () -> included.take(name, type.get()));
            }
        }
        return included;
    }

    private void take(String name, TypeRecord type) {
        if (!TypeReader.isMapped(type)) {
            refuse(
                    name,
                    "which maps nothing, and whose jar has no META-INF/lintel/schema.json. Fix: say an entity,"
                            + " or compile its module with Lintel");
        } else if (MissingTypes.isIn(type)) {
            refuse(name, "which refers to classes that are not on the class path. Fix: add the jars that it needs");
        } else {
            types.put(name, type);
        }
    }

    private void refuse(String name, String why) {
        mistakes.add("the option lintel.include names " + name + ", " + why);
    }
}
