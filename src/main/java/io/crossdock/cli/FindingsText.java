package io.crossdock.cli;

import io.crossdock.table.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as their author reads them: the gravest first, within a level in the order of the sheets. */
final class FindingsText {
    private FindingsText() {}

    static List<String> lines(List<Finding> findings, Ink ink) {
        List<String> lines = new ArrayList<>();
        for (Finding.Level level : Finding.Level.values()) {
            List<Finding> found = of(findings, level);
            if (!found.isEmpty()) {
                lines.add(heading(level, found.size(), ink));
                found.forEach(finding -> add(lines, finding));
                lines.add("");
            }
        }
        return lines;
    }

    private static void add(List<String> lines, Finding finding) {
        lines.add("  " + finding.message());
        if (!finding.sample().isEmpty()) {
            lines.add(
                    "    As a line of test-scenarios/tables/" + finding.place().sheet() + ".csv: " + finding.sample());
        }
    }

    /** For example {@code 0 errors, 1 warning, 2 notes}. */
    static String counts(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Finding.Level level : Finding.Level.values()) {
            counts.add(counted(of(findings, level).size(), word(level)));
        }
        return String.join(", ", counts);
    }

    static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    static boolean has(List<Finding> findings, Finding.Level level) {
        return findings.stream().anyMatch(finding -> finding.level() == level);
    }

    private static List<Finding> of(List<Finding> findings, Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).toList();
    }

    private static String heading(Finding.Level level, int number, Ink ink) {
        String words = counted(number, word(level));
        return switch (level) {
            case ERROR -> ink.red(words);
            case WARNING -> ink.yellow(words);
            case NOTE -> ink.bold(words);
        };
    }

    private static String word(Finding.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
