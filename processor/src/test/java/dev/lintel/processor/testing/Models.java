package dev.lintel.processor.testing;

import java.nio.file.Path;

/** Sources that several tests compile. */
public final class Models {

    /** A little of everything that a schema can come from, with nothing to find fault with. */
    public static final Path SHOP = Path.of("src/test/resources/dev/lintel/processor/model");

    private Models() {}
}
