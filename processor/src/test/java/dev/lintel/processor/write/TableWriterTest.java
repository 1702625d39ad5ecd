package dev.lintel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.testing.JavaCompilers;
import dev.lintel.schema.testing.Golden;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final Path ORDER = Path.of("src/test/resources/dev/lintel/processor/write/golden/Order.java");

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"OrderTable", "Order_ItemTable"})
    void aClassOfConstantsIsWrittenForAnEntity(String name) throws IOException {
        compile(JavaCompilers.JAVAC, "-Alintel.generate=tables");

        Golden.of(TableWriterTest.class)
                .assertSame(name + ".java", Files.readString(output.resolve("com/example/" + name + ".java")));
    }

    @ParameterizedTest
    @EnumSource
    void namesAreSpelledAsTheyAreUsed(JavaCompilers compiler) throws Exception {
        compile(compiler, "-Alintel.generate=all");

        assertThat(constant("OrderTable", "TABLE")).isEqualTo("\"order\"");
        assertThat(constant("OrderTable", "TABLE_")).isEqualTo("\"table\"");
        assertThat(constant("OrderTable", "UQ_ORDER_NUMBER")).isEqualTo("uq_order_number");
        assertThat(constant("OrderTable$OrderRemarks", "FK_ORDER_REMARKS_ORDER_ID"))
                .isEqualTo("fk_order_remarks_order_id");
    }

    @Test
    void nothingIsWrittenUnasked() throws IOException {
        compile(JavaCompilers.JAVAC, "-Alintel.postgres=18");

        assertThat(output.resolve("com/example/OrderTable.java")).doesNotExist();
    }

    private Object constant(String type, String name) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()}, null)) {
            return loader.loadClass("com.example." + type).getField(name).get(null);
        }
    }

    private void compile(JavaCompilers compiler, String option) {
        List<String> options = List.of("-Alintel.pending=off", option);
        assertThat(compiler.compile(List.of(ORDER), options, output, "LintelProcessor"))
                .noneMatch(m -> m.kind() == Kind.ERROR);
    }
}
