package io.crossdock.cli;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a rule set.
 *
 * @param agreement what came of asking all engines the same; empty when they were not asked
 * @param seconds how long it took to find out
 */
record RuleSetCheck(List<DecisionTable> tables, List<Finding> findings, String agreement, double seconds) {
    private static final double NANOSECONDS = 1e9;

    /** @param day on which waivers are judged */
    static RuleSetCheck of(Path home, LocalDate day) throws IOException {
        return of(home, day, false);
    }

    /** @param engines whether to ask all engines every boundary of every table as well */
    static RuleSetCheck of(Path home, LocalDate day, boolean engines) throws IOException {
        long begin = System.nanoTime();
        LoadedRuleSet loaded = RuleSetFolder.load(home, true);
        List<Finding> findings = new ArrayList<>(loaded.findings());
        findings.addAll(loaded.book().expired(day));
        for (Path workbooks : RuleSetFolder.workbookFolders(home)) {
            findings.addAll(new TwinCheck(workbooks).findings());
        }
        String agreement = "";
        CompiledRelease compiled = loaded.compiled();
        if (engines && compiled != null) {
            EnginesCheck check = new EnginesCheck(compiled.engines());
            findings.addAll(check.findings());
            agreement = check.summary();
        }
        return new RuleSetCheck(
                loaded.book().tables(), List.copyOf(findings), agreement, (System.nanoTime() - begin) / NANOSECONDS);
    }

    /** In UTC, so that all machines agree. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** For example {@code 0 errors, 1 warning, 2 notes in 39 tables, 1,076 rows (3.8 s)}. */
    String closing() {
        int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
        return FindingsText.counts(findings) + " in " + FindingsText.counted(tables.size(), "table") + ", "
                + FindingsText.counted(rows, "row") + String.format(Locale.ROOT, " (%.1f s)", seconds);
    }
}
