package dev.lintel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedEntitiesTest {

    @Test
    void whatIsMeasuredCompiles(@TempDir Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(Contestant.JAVAC.options(folder.resolve("schema.lock")));
        arguments.addAll(List.of("-d", folder.resolve("out").toString()));
        GeneratedEntities.write(10, folder).forEach(source -> arguments.add(source.toString()));

        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));

        assertThat(status).isZero();
    }

    @Test
    void whatIsMeasuredFollowsEveryConvention() throws IOException {
        assertThat(CheckBenchmark.measure(40, 1))
                .singleElement()
                .extracting(ReadingProcessor.Cost::findings)
                .isEqualTo(0);
    }
}
