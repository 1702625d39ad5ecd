package dev.lintel.processor.check;

import dev.lintel.schema.name.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How severe each check's findings are, as the options {@code lintel.error}, {@code lintel.warn} and {@code lintel.off} say.
 * Their values are ids of checks, with commas between them, or {@code all}; an id that is named wins over {@code all}.
 */
public final class Severities {

    private static final String ALL = "all";

    private final Map<String, Severity> byId = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private final List<CheckInfo> checks;

    private Severities(List<CheckInfo> checks) {
        this.checks = checks;
    }

    /** Each check's own. */
    public static Severities byDefault() {
        return of(Checks.and(List.of()).infos(), "", "", "");
    }

    /** Reads the options' values, empty for those that are not given. */
    public static Severities of(List<CheckInfo> checks, String error, String warn, String off) {
        Severities severities = new Severities(checks);
        for (CheckInfo check : checks) {
            if (check.isOptional()) {
                severities.byId.put(check.id(), check.severity());
            }
        }
        Option[] options = {
            new Option("lintel.error", Severity.ERROR, words(error)),
            new Option("lintel.warn", Severity.WARNING, words(warn)),
            new Option("lintel.off", Severity.OFF, words(off))
        };
        severities.setAll(options);
        severities.setNamed(options);
        severities.addMappings();
        return severities;
    }

    /**
     * A mapping that has no schema is an error. Where nothing but Hibernate's rules counts, what Hibernate starts with is a
     * warning, and the part that it is about is left out.
     */
    private void addMappings() {
        Severity mapping = areAllOff() ? Severity.WARNING : Severity.ERROR;
        for (CheckInfo check : checks) {
            switch (check.kind()) {
                case CONVENTION -> {}
                case MAPPING -> byId.put(check.id(), mapping);
                case STARTUP, COMMAND, REFUSED -> byId.put(check.id(), Severity.ERROR);
                case PENDING -> byId.putIfAbsent(check.id(), check.severity());
            }
        }
    }

    private record Option(String name, Severity severity, List<String> words) {}

    /**
     * The severity of a check.
     *
     * @throws IllegalArgumentException if there is no check of this id
     */
    public Severity of(String id) {
        Severity severity = byId.get(id);
        if (severity == null) {
            throw new IllegalArgumentException("no check " + id);
        }
        return severity;
    }

    /** Whether a team may see it otherwise: options and {@code @Allow} have a say. */
    public boolean isOptional(String id) {
        for (CheckInfo check : checks) {
            if (check.id().equals(id)) {
                return check.isOptional();
            }
        }
        return false;
    }

    /** Whether nobody wants to hear anything but errors of fixed. */
    public boolean areAllOff() {
        for (CheckInfo check : checks) {
            if (check.isOptional() && byId.get(check.id()) != Severity.OFF) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with the options, and what to write instead: a sentence each, without its full stop. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == ',') {
                String word = value.substring(start, i).strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private void setAll(Option[] options) {
        String saidIn = "";
        for (Option option : options) {
            if (option.words().contains(ALL)) {
                if (saidIn.isEmpty()) {
                    saidIn = option.name();
                    byId.replaceAll((id, severity) -> option.severity());
                } else {
                    mistakes.add("'all' is in " + saidIn + " and in " + option.name() + "; leave it in one of them");
                }
            }
        }
    }

    private void setNamed(Option[] options) {
        Map<String, String> saidIn = new TreeMap<>();
        Set<String> fixed = fixed();
        for (Option option : options) {
            for (String id : new TreeSet<>(option.words())) {
                if (id.equals(ALL)) {
                    continue;
                }
                String other = saidIn.putIfAbsent(id, option.name());
                if (fixed.contains(id)) {
                    refuse(id, option);
                } else if (!byId.containsKey(id)) {
                    mistakes.add(unknown(id, option));
                } else if (other != null) {
                    mistakes.add(
                            "'" + id + "' is in " + other + " and in " + option.name() + "; leave it in one of them");
                } else {
                    byId.put(id, option.severity());
                }
            }
        }
    }

    private CheckInfo.Kind kind(String id) {
        for (CheckInfo check : checks) {
            if (check.id().equals(id)) {
                return check.kind();
            }
        }
        return CheckInfo.Kind.CONVENTION;
    }

    /** Sets how severe it is that something is in no migration. */
    public void setPending(Severity severity) {
        for (CheckInfo check : checks) {
            if (check.kind() == CheckInfo.Kind.PENDING) {
                byId.put(check.id(), severity);
            }
        }
    }

    private Set<String> fixed() {
        Set<String> ids = new TreeSet<>();
        for (CheckInfo check : checks) {
            if (!check.isOptional()) {
                ids.add(check.id());
            }
        }
        return ids;
    }

    private void refuse(String id, Option option) {
        CheckInfo.Kind kind = kind(id);
        if (kind == CheckInfo.Kind.PENDING) {
            mistakes.add("'" + id + "' in " + option.name()
                    + " has an option of its own; write -Alintel.pending=off, note, warn or error");
        } else if (kind == CheckInfo.Kind.REFUSED) {
            mistakes.add("'" + id + "' in " + option.name()
                    + " has an option of its own; write -Alintel.refuse= with the verdicts to refuse");
        } else if (kind == CheckInfo.Kind.COMMAND) {
            mistakes.add("'" + id + "' in " + option.name()
                    + " is told by lintel check, and always an error; take it out of the list");
        } else if (option.severity() != Severity.ERROR) {
            mistakes.add("'" + id + "' in " + option.name()
                    + " is always an error, since the mapping does not work; take it out of the list");
        }
    }

    private String unknown(String id, Option option) {
        List<String> known = new ArrayList<>(byId.keySet());
        known.add(ALL);
        known.addAll(fixed());
        Optional<String> nearest = Nearest.to(id, known);
        return "there is no check '" + id + "' for " + option.name() + "; "
                + nearest.map(n -> "did you mean '" + n + "'?").orElse("docs/checks.md lists the ids");
    }
}
