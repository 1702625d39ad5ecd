package dev.lintel.processor;

import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.option.Options;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.TypesSection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that a compile would write and say just what the last one did, as most compiles of one source do: then nothing has to be derived,
 * checked, compared or written. Where that is not certain it is not so.
 */
final class Unchanged {

    private final PreviousCompile previous;
    private final Optional<CompileState> state;
    private final SeenTypes seen;
    private final LiveTypes live;
    private final ClassOutput output;

    Unchanged(
            PreviousCompile previous,
            Optional<CompileState> state,
            SeenTypes seen,
            LiveTypes live,
            ClassOutput output) {
        this.previous = previous;
        this.state = state;
        this.seen = seen;
        this.live = live;
        this.output = output;
    }

    /**
     * Looks first at what differs most often, and stops at the first difference.
     *
     * @param read the types of the model that this compile sees
     */
    boolean isSo(Options options, Circumstances circumstances, Map<String, TypeRecord> read) {
        if (state.isEmpty() || previous.text().isEmpty() || previous.records().isEmpty()) {
            return false;
        }
        String schemaJson = previous.text().get();
        TypesSection records = previous.records().get();
        return state.get().isOf(circumstances, schemaJson)
                && state.get().told().stream().noneMatch(seen::contains)
                && areSameRecords(records, read)
                && areSameTypes(records.names(), state.get())
                && state.get().isSameElsewhere(live, seen, output)
                && PendingRevision.isNone(schemaJson, options, output)
                && Documents.areWritten(output);
    }

    /** Whether each type of the module's model is still there, and no other one. */
    private boolean areSameTypes(Set<String> stored, CompileState state) {
        Set<String> mapped = seen.mapped();
        for (String name : stored) {
            boolean isOfModel = !state.isElsewhere(name);
            if (isOfModel && !mapped.contains(name) && (isSeen(name) || !output.hasClass(name))) {
                return false;
            }
        }
        return Collections.disjoint(mapped, state.elsewhere());
    }

    private boolean isSeen(String name) {
        for (int dollar = name.indexOf('$'); dollar >= 0; dollar = name.indexOf('$', dollar + 1)) {
            if (seen.contains(name.substring(0, dollar))) {
                return true;
            }
        }
        return seen.contains(name);
    }

    private static boolean areSameRecords(TypesSection records, Map<String, TypeRecord> read) {
        for (Map.Entry<String, TypeRecord> type : read.entrySet()) {
            if (!records.has(type.getKey(), RecordCodec.write(type.getValue()))
                    && !isWritten(type.getValue(), records, read)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the converter of an enum that bears {@code @Enum}; those are not stored. */
    private static boolean isWritten(TypeRecord type, TypesSection records, Map<String, TypeRecord> read) {
        return !records.names().contains(type.name())
                && ModuleTypes.convertedTypes(type).anyMatch(t -> isMarked(t, records, read));
    }

    private static boolean isMarked(String name, TypesSection records, Map<String, TypeRecord> read) {
        TypeRecord seen = read.get(name);
        try {
            Optional<Json> stored = records.find(name);
            return seen != null
                    ? seen.has(Lintel.ENUM)
                    : stored.isPresent() && RecordCodec.read(stored.get()).has(Lintel.ENUM);
        } catch (DocumentException | IllegalArgumentException e) {
            return false;
        }
    }
}
