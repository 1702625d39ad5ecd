package dev.lintel.processor.check.unnamedenumtype;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.names.Lintel;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.AnnotationUse;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.name.Identifier;
import java.util.Optional;
import java.util.function.Consumer;

/** Refuses an enum that is a type of the database whose name the source does not say. */
public final class UnnamedEnumType implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("unnamed-enum-type", Severity.ERROR, "a native enum whose type has no name of its own");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void run(Derivation derivation, Consumer<Finding> findings) {
        for (TypeRecord type : derivation.types().own()) {
            Optional<AnnotationUse> said = type.annotation(Lintel.ENUM);
            if (type.kind() == TypeRecord.Kind.ENUM && said.isPresent() && isUnnamed(said.get())) {
                findings.accept(finding(derivation, type, said.get()));
            }
        }
    }

    private static boolean isUnnamed(AnnotationUse said) {
        return said.constant("strategy").orElse("NATIVE").equals("NATIVE")
                && said.text("name").isEmpty();
    }

    private static Finding finding(Derivation derivation, TypeRecord type, AnnotationUse said) {
        Identifier name = derivation.options().naming().implicit(type.simpleName());
        String what = "the type of the enum " + type.simpleName() + " is called " + name
                + " only because the class is called so, and another name of the class is another type";
        return new Finding(INFO.id(), said.placeOf("name"), what, Optional.of("name = \"" + name.value() + "\""));
    }
}
