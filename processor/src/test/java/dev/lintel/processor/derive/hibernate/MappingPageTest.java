package dev.lintel.processor.derive.hibernate;

import dev.lintel.processor.derive.CompiledModel;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.schema.Deriver;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.store.RecordCodec;
import dev.lintel.schema.json.DocumentException;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.SchemaDocument;
import dev.lintel.schema.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/mapping.md} shows what the topics map to, as it is. */
class MappingPageTest {

    private static final String INTRODUCTION = """
            # What maps to what

            Every construct that Lintel reads, with the DDL that it gives: from Jakarta Persistence 3.2, from Hibernate 7, from Jakarta
            Validation. It is made from the classes that a test holds against Hibernate's own schema, so it is what happens. Names are
            those of `lintel.naming=snake_case`. A construct is shown once; where an attribute gives no column, there is a dash.
            """;

    private static final Pattern TITLE = Pattern.compile("/\\*\\* (.*?)\\. ?\\*/", Pattern.DOTALL);

    @Test
    void thePageShowsTheTopics() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        Set<String> shown = new HashSet<>();
        for (Topic topic : Topic.all()) {
            CompiledModel model = CompiledModel.of(topic.sources(), Names.SNAKE_CASE.option());
            Zoo zoo = Zoo.of(model.document().orElseThrow(), topic);
            Derivation derivation =
                    Deriver.derive(zoo, new DeriveOptions(Naming.SNAKE_CASE, Optional.empty(), 18, false));
            page.append("\n## ").append(title(topic)).append("\n\n| Java | PostgreSQL |\n| --- | --- |\n");
            new MappingRows(derivation).of(zoo.own()).forEach((java, sql) -> {
                if (shown.add(java)) {
                    page.append("| `")
                            .append(escaped(java))
                            .append("` | ")
                            .append(escaped(sql))
                            .append(" |\n");
                }
            });
        }

        Golden.in(Path.of("../docs")).assertSame("mapping.md", page.toString());
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|").replace("\n", " ");
    }

    /** What the topic's package says it is. */
    private static String title(Topic topic) {
        Path info = topic.sources().stream()
                .filter(p -> p.endsWith("package-info.java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(topic + " has no package-info.java that says what it shows"));
        try {
            Matcher title = TITLE.matcher(Files.readString(info));
            if (!title.find()) {
                throw new AssertionError(info + " has no Javadoc");
            }
            return title.group(1).replaceAll("\\{@code (.*?)}", "`$1`");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types of a topic. */
    private record Zoo(List<TypeRecord> own, Map<String, TypeRecord> all) implements Types {

        static Zoo of(SchemaDocument document, Topic topic) {
            Map<String, TypeRecord> all = new TreeMap<>();
            for (Json type : document.types()) {
                try {
                    TypeRecord read = RecordCodec.read(type);
                    all.put(read.name(), read);
                } catch (DocumentException e) {
                    throw new AssertionError(e);
                }
            }
            String folder = Zoo.class.getPackageName() + "." + topic.name();
            return new Zoo(
                    all.values().stream()
                            .filter(t -> t.packageName().equals(folder) && !t.isPackage())
                            .toList(),
                    all);
        }

        @Override
        public Optional<TypeRecord> find(String binaryName) {
            return Optional.ofNullable(all.get(binaryName));
        }
    }
}
