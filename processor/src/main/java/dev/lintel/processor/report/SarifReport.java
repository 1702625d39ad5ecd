package dev.lintel.processor.report;

import dev.lintel.processor.check.CheckInfo;
import dev.lintel.processor.check.Severity;
import dev.lintel.processor.mapping.Place;
import dev.lintel.schema.json.Json;
import dev.lintel.schema.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code hosts show on a pull request.
 * What is accepted is in it too, as a result that is suppressed.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<CheckInfo> checks;
    private final Function<Place, Optional<SourceLocation>> locations;

    /**
     * A report.
     *
     * @param checks the checks that there are
     * @param locations tells where a place is in the sources, if that is known
     */
    public SarifReport(List<CheckInfo> checks, Function<Place, Optional<SourceLocation>> locations) {
        this.checks = checks;
        this.locations = locations;
    }

    /** The text of the report, with a line for each finding. */
    public String of(List<Judged> findings) {
        Json driver = Json.object()
                .put("name", "Lintel")
                .put("rules", Json.lines(checks, SarifReport::rule))
                .lines();
        Json run = Json.object()
                .put("tool", Json.object().put("driver", driver).lines())
                .put("columnKind", "utf16CodeUnits")
                .put("results", Json.lines(findings, this::result))
                .lines();
        return Json.print(Json.object()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", new Json.Values(List.of(run), true))
                .lines());
    }

    private static Json rule(CheckInfo check) {
        return Json.object()
                .put("id", check.id())
                .put("shortDescription", text(check.summary()))
                .put("help", text("lintel explain " + check.id()))
                .put(
                        "defaultConfiguration",
                        Json.object().put("level", level(check.severity())).line())
                .putUnlessEmpty(
                        "properties",
                        Json.object()
                                .putAll("tags", check.isOptional() ? List.of() : List.of("mapping"))
                                .line())
                .line();
    }

    private Json result(Judged judged) {
        return Json.object()
                .put("ruleId", judged.finding().id())
                .put("level", level(judged.severity()))
                .put("message", text(judged.finding().message()))
                .put("locations", new Json.Values(locations(judged.finding().place()), false))
                .put(
                        "partialFingerprints",
                        Json.object()
                                .put("lintel/v1", Baseline.line(judged.finding()))
                                .line())
                .putUnlessEmpty("suppressions", new Json.Values(suppressions(judged), false))
                .line();
    }

    private List<Json> locations(Place place) {
        return place.equals(Place.NOWHERE) ? List.of() : List.of(location(place));
    }

    private Json location(Place place) {
        JsonObject location = Json.object();
        locations.apply(place).ifPresent(l -> location.put("physicalLocation", physical(l)));
        Json logical = Json.object()
                .put("fullyQualifiedName", place.toString())
                .put("kind", place.member().isPresent() ? "member" : "type")
                .line();
        return location.put("logicalLocations", new Json.Values(List.of(logical), false))
                .line();
    }

    private static Json physical(SourceLocation location) {
        Json artifact = Json.object()
                .put("uri", location.path())
                .put("uriBaseId", "%SRCROOT%")
                .line();
        JsonObject physical = Json.object().put("artifactLocation", artifact);
        if (location.line() > 0) {
            JsonObject region = Json.object().put("startLine", location.line());
            physical.put("region", region.put("startColumn", location.column()).line());
        }
        return physical.line();
    }

    private static List<Json> suppressions(Judged judged) {
        List<Json> suppressions = new ArrayList<>();
        judged.allow()
                .ifPresent(a -> suppressions.add(Json.object()
                        .put("kind", "inSource")
                        .put("justification", a.text("because"))
                        .line()));
        if (judged.isInBaseline()) {
            suppressions.add(Json.object()
                    .put("kind", "external")
                    .put("justification", "in the baseline")
                    .line());
        }
        return suppressions;
    }

    private static Json text(String text) {
        return Json.object().put("text", text).line();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
            case OFF -> "none";
        };
    }
}
