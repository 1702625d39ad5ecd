package dev.lintel.processor.check.namecollision;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.MappingCheck;

/** Refuses a name that is taken. */
public final class NameCollision extends MappingCheck {

    public NameCollision() {
        super(CheckInfo.ofMapping(
                "name-collision", CheckInfo.Kind.MAPPING, "two objects of one namespace with the same name"));
    }
}
