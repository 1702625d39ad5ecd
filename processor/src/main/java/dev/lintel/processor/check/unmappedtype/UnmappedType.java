package dev.lintel.processor.check.unmappedtype;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;

/** Refuses an attribute that fits no column. */
public final class UnmappedType extends MappingCheck {

    public UnmappedType() {
        super(CheckInfo.ofMapping(
                "unmapped-type",
                CheckInfo.Kind.MAPPING,
                "an attribute whose type has no column type and no converter"));
    }
}
