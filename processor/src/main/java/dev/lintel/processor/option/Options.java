package dev.lintel.processor.option;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severities;
import dev.lintel.processor.derive.DeriveOptions;
import dev.lintel.processor.derive.names.Naming;
import dev.lintel.schema.name.Identifier;
import dev.lintel.schema.name.Nearest;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.plan.Verdict;
import dev.lintel.schema.release.Drops;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is said on the command line.
 *
 * @param derive what changes the schema
 * @param severities how severe findings are
 * @param generated the sources that are written on demand
 * @param lock the path of the lock; empty for the one in the class output
 * @param pending what is done about changes that no migration covers
 * @param refused what no change may do
 * @param drops how tables and columns go
 * @param migrations the Java package of revisions; empty for the convention
 * @param include classes of dependencies whose modules, or that alone, are part of this schema
 * @param baseline the path of the findings that are accepted for now; empty for none
 * @param sarif whether the findings are written as a report too
 * @param timing whether it is told where the time of the compile went
 * @param mistakes what is wrong with the options, a sentence each
 */
public record Options(
        DeriveOptions derive,
        Severities severities,
        Set<GeneratedSource> generated,
        Optional<String> lock,
        PendingMode pending,
        Set<Verdict> refused,
        Drops.Mode drops,
        Optional<String> migrations,
        List<String> include,
        Optional<String> baseline,
        boolean sarif,
        boolean timing,
        List<String> mistakes) {

    private static final String PREFIX = "lintel.";
    private static final List<String> UNNAMED = List.of("unnamed-constraint", "unnamed-enum-type");

    /** Whether sources of this kind are asked for. */
    public boolean generates(GeneratedSource source) {
        return generated.contains(source);
    }

    public PostgresVersion postgres() {
        return new PostgresVersion(derive.postgres());
    }

    /** The options that the schema depends on, as they are stored with it. */
    public SortedMap<String, String> stored() {
        SortedMap<String, String> stored = new TreeMap<>();
        stored.put(Option.NAMING.key(), derive.naming() == Naming.SNAKE_CASE ? "snake_case" : "jpa");
        stored.put(Option.POSTGRES.key(), Integer.toString(derive.postgres()));
        if (derive.plain()) {
            stored.put(Option.OFF.key(), "all");
        }
        if (drops == Drops.Mode.DEFERRED) {
            stored.put(Option.DROPS.key(), "deferred");
        }
        derive.schema().ifPresent(s -> stored.put(Option.SCHEMA.key(), s.value()));
        return stored;
    }

    /**
     * Reads what the compiler was given. Other processors' options are none of ours.
     *
     * @param checks what options can name
     */
    public static Options read(Map<String, String> given, List<CheckInfo> checks) {
        Reader reader = new Reader(given);
        reader.refuseUnknown();
        Naming naming = reader.choice(
                Option.NAMING, Naming.SNAKE_CASE, Map.of("snake_case", Naming.SNAKE_CASE, "jpa", Naming.JPA));
        boolean derived = reader.choice(Option.CONSTRAINTS, false, Map.of("explicit", false, "derived", true));
        PendingMode pending = reader.choice(
                Option.PENDING,
                PendingMode.WARN,
                Map.of(
                        "off", PendingMode.OFF,
                        "note", PendingMode.NOTE,
                        "warn", PendingMode.WARN,
                        "error", PendingMode.ERROR));
        Severities severities = severities(reader, checks, derived);
        severities.setPending(pending.severity());
        Set<Verdict> refused = reader.verdicts(pending);
        Drops.Mode drops = reader.choice(
                Option.DROPS,
                Drops.Mode.IMMEDIATE,
                Map.of("immediate", Drops.Mode.IMMEDIATE, "deferred", Drops.Mode.DEFERRED));
        boolean sarif = reader.choice(Option.REPORT, false, Map.of("sarif", true));
        reader.mistakes.addAll(severities.mistakes());
        return new Options(
                new DeriveOptions(
                        naming,
                        reader.text(Option.SCHEMA).map(Identifier::of),
                        reader.server(),
                        severities.areAllOff()),
                severities,
                reader.generated(),
                reader.text(Option.LOCK),
                pending,
                refused,
                drops,
                reader.migrations(),
                reader.names(Option.INCLUDE),
                reader.text(Option.BASELINE),
                sarif,
                reader.choice(Option.TIMING, false, Map.of("true", true, "false", false)),
                List.copyOf(reader.mistakes));
    }

    /** Where the convention gives names, nothing is unnamed, unless somebody asks for a check by its id. */
    private static Severities severities(Reader reader, List<CheckInfo> checks, boolean derived) {
        String error = reader.text(Option.ERROR).orElse("");
        String warn = reader.text(Option.WARN).orElse("");
        String off = reader.text(Option.OFF).orElse("");
        StringBuilder alsoOff = new StringBuilder(off);
        for (String unnamed : UNNAMED) {
            boolean isAsked = error.contains(unnamed) || warn.contains(unnamed) || off.contains(unnamed);
            if (derived && !isAsked) {
                alsoOff.append(',').append(unnamed);
            }
        }
        return Severities.of(checks, error, warn, alsoOff.toString());
    }

    private static final class Reader {

        private final Map<String, String> given;
        private final List<String> mistakes = new ArrayList<>();

        Reader(Map<String, String> given) {
            this.given = given;
        }

        Optional<String> text(Option option) {
            return Optional.ofNullable(given.get(option.key()))
                    .map(String::strip)
                    .filter(v -> !v.isEmpty());
        }

        void refuseUnknown() {
            for (String key : new TreeMap<>(given).keySet()) {
                boolean ours = key.startsWith(PREFIX) || key.equals("lintel");
                if (ours && !Option.keys().contains(key)) {
                    Optional<String> nearest = Nearest.to(key, Option.keys());
                    mistakes.add("there is no option " + key + "; "
                            + nearest.map(n -> "did you mean " + n + "?")
                                    .orElse("the options are " + String.join(", ", Option.keys())));
                } else if (ours && text(key).isEmpty()) {
                    mistakes.add("the option " + key + " has no value; write -A" + key + "=…");
                }
            }
        }

        private Optional<String> text(String key) {
            return Optional.ofNullable(given.get(key)).filter(v -> !v.isBlank());
        }

        <T> T choice(Option option, T otherwise, Map<String, T> choices) {
            Optional<String> said = text(option);
            if (said.isEmpty()) {
                return otherwise;
            }
            T choice = choices.get(said.get());
            if (choice == null) {
                bad(option, said.get(), Nearest.to(said.get(), choices.keySet()));
                return otherwise;
            }
            return choice;
        }

        int server() {
            Optional<String> said = text(Option.POSTGRES);
            if (said.isEmpty()) {
                return PostgresVersion.DEFAULT.major();
            }
            for (int version = PostgresVersion.OLDEST; version <= PostgresVersion.NEWEST; version++) {
                if (said.get().equals(Integer.toString(version))) {
                    return version;
                }
            }
            bad(Option.POSTGRES, said.get(), Optional.empty());
            return PostgresVersion.DEFAULT.major();
        }

        List<String> names(Option option) {
            return text(option).stream()
                    .flatMap(t -> Stream.of(t.split(",")))
                    .map(String::strip)
                    .filter(n -> !n.isEmpty())
                    .distinct()
                    .toList();
        }

        Set<GeneratedSource> generated() {
            Map<String, Set<GeneratedSource>> all = new TreeMap<>();
            all.put("all", EnumSet.allOf(GeneratedSource.class));
            for (GeneratedSource source : GeneratedSource.values()) {
                all.put(source.word(), Set.of(source));
            }
            Set<GeneratedSource> generated = EnumSet.noneOf(GeneratedSource.class);
            for (String word : text(Option.GENERATE).map(t -> t.split(",")).orElse(new String[0])) {
                String kind = word.strip();
                if (all.containsKey(kind)) {
                    generated.addAll(all.get(kind));
                } else {
                    bad(Option.GENERATE, kind, Nearest.to(kind, all.keySet()));
                }
            }
            return generated;
        }

        Set<Verdict> verdicts(PendingMode pending) {
            Set<Verdict> refused = new TreeSet<>();
            Map<String, Verdict> all = new TreeMap<>();
            for (Verdict verdict : Verdict.values()) {
                if (verdict != Verdict.SAFE) {
                    all.put(verdict.id(), verdict);
                }
            }
            for (String word : text(Option.REFUSE).orElse("").split(",")) {
                Verdict verdict = all.get(word.strip());
                if (verdict != null) {
                    refused.add(verdict);
                } else if (!word.isBlank()) {
                    bad(Option.REFUSE, word.strip(), Nearest.to(word.strip(), all.keySet()));
                }
            }
            if (!refused.isEmpty() && pending == PendingMode.OFF) {
                mistakes.add("the option " + Option.REFUSE.key() + " needs the lock, which " + Option.PENDING.key()
                        + "=off does not read; say " + Option.PENDING.key() + "=note, or leave one of them out");
            }
            return refused;
        }

        Optional<String> migrations() {
            Optional<String> said = text(Option.MIGRATIONS);
            for (String part : said.orElse("a").split("\\.", -1)) {
                if (!javax.lang.model.SourceVersion.isName(part)) {
                    bad(Option.MIGRATIONS, said.orElse(""), Optional.empty());
                    return Optional.empty();
                }
            }
            return said;
        }

        private void bad(Option option, String value, Optional<String> nearest) {
            mistakes.add("the option " + option.key() + " takes " + option.expected() + ", not '" + value + "'"
                    + nearest.map(n -> "; did you mean '" + n + "'?").orElse(""));
        }
    }
}
