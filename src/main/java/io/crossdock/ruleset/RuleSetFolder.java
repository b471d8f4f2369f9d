package io.crossdock.ruleset;

import io.crossdock.ruleset.drl.CompiledRules;
import io.crossdock.ruleset.drl.RuleCompiler;
import io.crossdock.ruleset.drl.RuleFile;
import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import io.crossdock.table.engine.CompiledTables;
import io.crossdock.table.read.RuleBook;
import io.crossdock.table.read.RuleBookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The working files of a rule set: workbooks in {@code decision-tables/}, DRL in {@code rules/}. */
public final class RuleSetFolder {
    private static final String MEASURES = "rules/measures";
    private static final String GUARDS = "rules/guards";

    private RuleSetFolder() {}

    /**
     * Reads, checks and compiles everything; all findings at once.
     *
     * @param home holds {@code decision-tables/} and {@code rules/}
     * @param asIfActive decide as the active release would although the files are a draft
     */
    public static LoadedRuleSet load(Path home, boolean asIfActive) {
        List<RuleFile> measures = drl(home, MEASURES);
        List<RuleFile> guards = drl(home, GUARDS);
        // DRL takes as long as the workbooks, so both go at once
        CompletableFuture<RuleCompiler.Result> compiledMeasures =
                CompletableFuture.supplyAsync(() -> RuleCompiler.compile(MEASURES, measures));
        RuleBook book = book(home.resolve("decision-tables"));
        RuleCompiler.Result compiledGuards = RuleCompiler.compile(GUARDS, guards);
        RequestWords words =
                new RequestWords(book.vocabulary(), Place.of("decision-tables").sheet("Words"));
        List<Finding> findings = new ArrayList<>(book.findings());
        findings.addAll(words.findings());
        findings.addAll(compiledMeasures.join().findings());
        findings.addAll(compiledGuards.findings());
        if (findings.stream().anyMatch(finding -> finding.level() == Finding.Level.ERROR)) {
            return new LoadedRuleSet(findings, book, null);
        }
        List<RuleFile> rules = Stream.concat(measures.stream(), guards.stream()).toList();
        Release release = ShippedRelease.recorded().release(CanonicalContent.digest(book, rules), asIfActive);
        CompiledRelease compiled = new CompiledRelease(
                release,
                book,
                words,
                new CompiledTables(book.tables(), book.vocabulary()),
                usable(compiledMeasures.join().rules()),
                usable(compiledGuards.rules()));
        return new LoadedRuleSet(findings, book, compiled);
    }

    private static CompiledRules usable(@Nullable CompiledRules rules) {
        if (rules == null) {
            throw new IllegalStateException("rules without findings compile");
        }
        return rules;
    }

    private static RuleBook book(Path folder) {
        try {
            return RuleBookReader.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleFile> drl(Path home, String folder) {
        try {
            return RuleFile.of(home, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
