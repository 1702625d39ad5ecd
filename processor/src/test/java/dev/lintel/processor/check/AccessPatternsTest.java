package dev.lintel.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.derive.CompiledModel;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.DerivedAccessPattern;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.schema.Deriver;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.model.Table;
import dev.lintel.schema.name.QualifiedName;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.TestDatabase;
import dev.lintel.schema.testing.access.PlannerOpinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL's planner agrees on every access pattern of the cases and of the samples. */
class AccessPatternsTest {

    private static final Path SAMPLES = Path.of("../samples");

    /** Sources that are compiled together. */
    record Sources(String name, List<Path> files) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sources> sources() throws IOException {
        List<Sources> all = new ArrayList<>();
        for (CaseFile cases : CaseFile.all()) {
            all.add(new Sources(cases.toString(), cases.sources()));
        }
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.sorted().toList()) {
                Path main = sample.resolve("src/main/java");
                if (Files.isDirectory(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        all.add(new Sources(
                                sample.getFileName().toString(),
                                files.filter(f -> f.toString().endsWith(".java"))
                                        .sorted()
                                        .toList()));
                    }
                }
            }
        }
        return all.stream()
                .filter(AccessPatternsTest::havePatterns)
                .filter(s -> !s.name().startsWith("unknowncolumn/"));
    }

    private static boolean havePatterns(Sources sources) {
        return sources.files().stream()
                .flatMap(file -> CaseFile.lines(file).stream())
                .anyMatch(line -> line.startsWith("@AccessPattern"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void thePlannerAgrees(Sources sources) throws SQLException {
        Derivation derivation = derivation(sources);
        Schema schema = derivation.schema();
        assertThat(derivation.accessPatterns()).isNotEmpty();
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            database.execute(SchemaSql.of(schema, new PostgresVersion(PostgresVersion.NEWEST)));
            connection.setAutoCommit(false);
            Map<QualifiedName, PlannerOpinion> planners = new TreeMap<>();
            for (DerivedAccessPattern pattern : derivation.accessPatterns()) {
                Table table = schema.table(pattern.table()).orElseThrow();
                if (!planners.containsKey(table.name())) {
                    PlannerOpinion planner = new PlannerOpinion(connection, schema, table);
                    planner.fill();
                    planners.put(table.name(), planner);
                }

                assertThat(planners.get(table.name()).objection(pattern.pattern()))
                        .isEmpty();
            }
        }
    }

    private static Derivation derivation(Sources sources) {
        SchemaDocument document = CompiledModel.of(sources.files(), "-Alintel.off=all", "-Alintel.naming=snake_case")
                .document()
                .orElseThrow(() -> new AssertionError(sources + " has no schema"));
        Map<String, TypeRecord> types = new TreeMap<>();
        for (Json type : document.types()) {
            try {
                TypeRecord read = RecordCodec.read(type);
                types.put(read.name(), read);
            } catch (DocumentException e) {
                throw new AssertionError(e);
            }
        }
        DeriveOptions options = new DeriveOptions(Naming.SNAKE_CASE, Optional.empty(), PostgresVersion.NEWEST, false);
        return Deriver.derive(new StoredTypes(types), options);
    }

    private record StoredTypes(Map<String, TypeRecord> all) implements Types {

        @Override
        public Collection<TypeRecord> own() {
            return all.values();
        }

        @Override
        public Optional<TypeRecord> find(String binaryName) {
            return Optional.ofNullable(all.get(binaryName));
        }
    }
}
