package dev.lintel.benchmarks;

import dev.lintel.processor.check.Check;
import dev.lintel.processor.check.Checks;
import dev.lintel.processor.check.Severities;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.link.Types;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.processor.derive.schema.Deriver;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.processor.read.TypeReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the model of a compile, as Lintel does, runs every check over it, and takes the time of both. */
@SupportedAnnotationTypes("jakarta.persistence.*")
final class ReadingProcessor extends AbstractProcessor {

    private static final DeriveOptions OPTIONS = new DeriveOptions(Naming.SNAKE_CASE, Optional.empty(), 14, false);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Optional<Cost> cost = Optional.empty();

    /**
     * What a compile took of the thread's CPU time, in nanoseconds: what else the machine does is not counted.
     *
     * @param reading records, links and the schema
     * @param checking all checks, with what they say to each other's findings
     * @param findings how many they have found
     */
    record Cost(long reading, long checking, int findings) {}

    Cost cost() {
        return cost.orElseThrow();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            List<TypeElement> roots = round.getRootElements().stream()
                    .filter(TypeElement.class::isInstance)
                    .map(TypeElement.class::cast)
                    .toList();
            Checks checks = Checks.and(List.of());
            String ids = String.join(
                    ",",
                    Checks.all().stream()
                            .map(Check::info)
                            .filter(i -> i.isOptional())
                            .map(i -> i.id())
                            .toList());
            Severities severities = Severities.of(checks.infos(), ids, "", "");
            cost = Optional.of(measure(roots, checks, severities));
        }
        return false;
    }

    private Cost measure(List<TypeElement> roots, Checks checks, Severities severities) {
        long start = THREADS.getCurrentThreadCpuTime();
        Derivation derivation = Deriver.derive(new ReadTypes(roots, processingEnv.getElementUtils()), OPTIONS);
        long read = THREADS.getCurrentThreadCpuTime();
        List<Finding> findings = checks.run(derivation, severities);
        List<Finding> reviewed = checks.review(derivation, findings, false, severities);
        long checked = THREADS.getCurrentThreadCpuTime();
        return new Cost(read - start, checked - read, findings.size() + reviewed.size());
    }

    /** The records of the sources, and of what they refer to when somebody asks. */
    private static final class ReadTypes implements Types {

        private final Elements elements;
        private final TypeReader reader;
        private final Map<String, TypeRecord> own = new TreeMap<>();
        private final Map<String, Optional<TypeRecord>> others = new HashMap<>();

        ReadTypes(List<TypeElement> roots, Elements elements) {
            this.elements = elements;
            this.reader = new TypeReader(elements);
            roots.stream().map(reader::read).forEach(t -> own.put(t.name(), t));
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
            TypeRecord type = own.get(binaryName);
            return type != null
                    ? Optional.of(type)
                    : others.computeIfAbsent(
                            binaryName,
                            n -> n.endsWith(TypeRecord.PACKAGE_INFO)
                                    ? Optional.empty()
                                    : Optional.ofNullable(elements.getTypeElement(n))
                                            .map(reader::read));
        }
    }
}
