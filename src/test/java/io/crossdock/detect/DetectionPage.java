package io.crossdock.detect;

import io.crossdock.model.signal.Signal;
import io.crossdock.model.signal.SignalType;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.drl.RuleFile;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page docs/detection.md, made of the taxonomy, the tables and the rules, so that it cannot say anything else. */
final class DetectionPage {
    private static final Pattern RULE =
            Pattern.compile("(?s)rule \"([A-Z]{3}-\\d\\d): ([^\"]+)\"\\nwhen\\n(.*?)\\nend\\n");
    private static final Pattern PATTERN = Pattern.compile("\\b([A-Z][A-Za-z]+)\\(");
    private static final String HEAD = """
        # What is detected

        Every exception type with the signals that show it, the conditions in words, and the thresholds as the shipped tables
        have them. This page is made from the taxonomy, `decision-tables/detection.xlsx` and the rules in `rules/detection`; a
        test fails when it and they differ (`-Dcrossdock.update=docs` writes it anew). How to change or add rules:
        [detection-authoring.md](detection-authoring.md). How to send signals: [api.md](api.md#signals).
        """;

    private final CompiledRelease release;
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, Set<String>> signals = new LinkedHashMap<>();
    private final StringBuilder page = new StringBuilder(HEAD);

    private DetectionPage(CompiledRelease release) {
        this.release = release;
    }

    static String of(CompiledRelease release, List<RuleFile> files) {
        DetectionPage page = new DetectionPage(release);
        files.forEach(page::read);
        page.write();
        return page.page.toString();
    }

    private void read(RuleFile file) {
        Matcher rule = RULE.matcher(file.text());
        while (rule.find()) {
            words.computeIfAbsent(rule.group(1), key -> new ArrayList<>()).add(rule.group(2));
            Set<String> types = signals.computeIfAbsent(rule.group(1), key -> new TreeSet<>());
            Matcher pattern = PATTERN.matcher(rule.group(3));
            while (pattern.find()) {
                types.addAll(types(pattern.group(1)));
            }
        }
    }

    /** Types whose record is meant; facts that are made of signals name theirs. */
    private static List<String> types(String fact) {
        Set<Class<? extends Signal>> made = PreparedFacts.SOURCES.getOrDefault(fact, Set.of());
        return Arrays.stream(SignalType.values())
                .filter(type -> type.data().getSimpleName().equals(fact) || made.contains(type.data()))
                .map(SignalType::written)
                .toList();
    }

    private void write() {
        DecisionTable types = table("ExceptionTypes");
        String area = "";
        for (Row row : types.rows()) {
            String code = row.when().get(0).written();
            String its = String.valueOf(row.then().get(types.makes("areaName")));
            if (!its.equals(area)) {
                line("");
                line("## " + its);
                area = its;
            }
            line("");
            line("### " + code + " " + row.then().get(types.makes("typeName")));
            line("");
            line(row.reason());
            line("");
            line("- Signals: "
                    + String.join(
                            ", ",
                            signals.getOrDefault(code, Set.of()).stream()
                                    .map(type -> "`" + type + "`")
                                    .toList()));
            words.getOrDefault(code, List.of()).forEach(condition -> line("- When " + condition + "."));
            thresholds(code);
            causes(code);
            line("- Threatens: " + impacts(code) + ".");
        }
    }

    private void thresholds(String code) {
        DecisionTable table = table("DetectionThresholds");
        for (Row row : rowsOf(table, code)) {
            line("- `" + row.when().get(1).written() + "` (" + row.id() + "): "
                    + Values.written(row.then().get(table.makes("threshold.value"))) + " "
                    + row.info().get(0) + ". "
                    + row.reason());
        }
    }

    private void causes(String code) {
        DecisionTable table = table("CauseLinks");
        List<String> causes = rowsOf(table, code).stream()
                .map(row -> String.valueOf(row.then().get(table.makes("detection.cause"))))
                .toList();
        if (!causes.isEmpty()) {
            line("- Explained by, the first that is found: " + String.join(", ", causes) + ".");
        }
    }

    private String impacts(String code) {
        DecisionTable table = table("ExceptionImpacts");
        return rowsOf(table, code).stream()
                .map(row -> Values.written(row.then().get(table.makes("detection.impacts")))
                        .replace(" | ", ", "))
                .findFirst()
                .orElse("");
    }

    private static List<Row> rowsOf(DecisionTable table, String code) {
        return table.rows().stream()
                .filter(row -> row.when().get(0) instanceof Condition.OneOf one
                        && one.values().contains(code))
                .toList();
    }

    private DecisionTable table(String name) {
        return release.tables().table(name);
    }

    private void line(String text) {
        page.append(text.stripTrailing()).append('\n');
    }
}
