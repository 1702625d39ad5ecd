package dev.lintel.processor.derive.link;

import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.model.Schema;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A module that this one depends on and that was compiled with Lintel: its types, under its own options. */
public final class OtherModule implements Types {

    private final Map<String, TypeRecord> own;
    private final DeriveOptions options;
    private final Schema schema;
    private final Types all;

    /**
     * A module.
     *
     * @param own its types by their binary names
     * @param all finds what it refers to
     */
    public OtherModule(Map<String, TypeRecord> own, DeriveOptions options, Schema schema, Types all) {
        this.own = new TreeMap<>(own);
        this.options = options;
        this.schema = schema;
        this.all = all;
    }

    @Override
    public Collection<TypeRecord> own() {
        return own.values();
    }

    @Override
    public boolean isOwn(String binaryName) {
        return own.containsKey(binaryName);
    }

    @Override
    public Optional<TypeRecord> find(String binaryName) {
        return Optional.ofNullable(own.get(binaryName)).or(() -> all.find(binaryName));
    }

    @Override
    public Optional<OtherModule> moduleOf(String binaryName) {
        return own.containsKey(binaryName) ? Optional.of(this) : all.moduleOf(binaryName);
    }

    /** What it was compiled with. */
    public DeriveOptions options() {
        return options;
    }

    /** What it makes in the database. */
    public Schema schema() {
        return schema;
    }
}
