package io.crossdock.ruleset;

import io.crossdock.ruleset.drl.CompiledRules;
import io.crossdock.ruleset.drl.RuleCompiler;
import io.crossdock.ruleset.drl.RuleFile;
import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import io.crossdock.table.compare.RuleSetContents;
import io.crossdock.table.engine.CompiledTables;
import io.crossdock.table.read.RuleBook;
import io.crossdock.table.read.RuleBookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The working files of a rule set: workbooks in {@code decision-tables/}, DRL in {@code rules/}, and in {@code planning/}
 * what planners tune. A rule set without that last folder makes no plans, one without {@code rules/detection} detects
 * nothing.
 */
public final class RuleSetFolder {
    private static final String MEASURES = "rules/measures";
    private static final String GUARDS = "rules/guards";
    private static final String DETECTION = "rules/detection";
    private static final String TABLES = "decision-tables";
    private static final String PLANNING = "planning";

    private RuleSetFolder() {}

    /**
     * Reads, checks and compiles everything; all findings at once.
     *
     * @param home holds {@code decision-tables/} and {@code rules/}
     * @param asIfActive decide as the active release would although the files are a draft
     */
    public static LoadedRuleSet load(Path home, boolean asIfActive) {
        return load(home, digest -> ShippedRelease.recorded().release(digest, asIfActive));
    }

    /**
     * The same for files that are not working files.
     *
     * @param release says which release files with this digest are
     */
    public static LoadedRuleSet load(Path home, Function<String, Release> release) {
        List<RuleFile> measures = drl(home, MEASURES);
        List<RuleFile> guards = drl(home, GUARDS);
        List<RuleFile> detection = Files.isDirectory(home.resolve(DETECTION)) ? drl(home, DETECTION) : List.of();
        // DRL takes as long as the workbooks, so both go at once
        CompletableFuture<RuleCompiler.Result> compiledMeasures =
                CompletableFuture.supplyAsync(() -> RuleCompiler.compile(MEASURES, measures));
        CompletableFuture<RuleCompiler.Result> compiledDetection =
                CompletableFuture.supplyAsync(() -> RuleCompiler.compile(DETECTION, detection));
        RuleBook book = book(home);
        List<RuleFile> solvers = solvers(home);
        RuleCompiler.Result compiledGuards = RuleCompiler.compile(GUARDS, guards);
        RequestWords words =
                new RequestWords(book.vocabulary(), Place.of(TABLES).sheet("Words"));
        List<Finding> findings = new ArrayList<>(UsedWords.of(measures, guards).without(book.findings()));
        findings.addAll(words.findings());
        findings.addAll(compiledMeasures.join().findings());
        findings.addAll(compiledGuards.findings());
        findings.addAll(compiledDetection.join().findings());
        if (findings.stream().anyMatch(finding -> finding.level() == Finding.Level.ERROR)) {
            return new LoadedRuleSet(findings, book, null);
        }
        List<RuleFile> rules = Stream.of(measures, guards, detection, solvers)
                .flatMap(List::stream)
                .toList();
        CompiledRelease compiled = new CompiledRelease(
                release.apply(CanonicalContent.digest(book, rules)),
                book,
                words,
                new CompiledTables(book.tables(), book.vocabulary()),
                usable(compiledMeasures.join().rules()),
                usable(compiledGuards.rules()),
                usable(compiledDetection.join().rules()),
                solvers);
        return new LoadedRuleSet(findings, book, compiled);
    }

    private static CompiledRules usable(@Nullable CompiledRules rules) {
        if (rules == null) {
            throw new IllegalStateException("rules without findings compile");
        }
        return rules;
    }

    /** Folders of workbooks below home: that of the rule authors, and that of the planners where there is one. */
    public static List<Path> workbookFolders(Path home) {
        Path tables = home.resolve(TABLES);
        Path planning = home.resolve(PLANNING);
        return Files.isDirectory(planning) ? List.of(tables, planning) : List.of(tables);
    }

    /** Reads the tables without compiling anything. */
    public static RuleBook book(Path home) {
        List<Path> folders = workbookFolders(home);
        try {
            return RuleBookReader.read(
                    folders.get(0), folders.subList(1, folders.size()).toArray(Path[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of the files of a rule set decides, for comparisons; nothing is compiled. */
    public static RuleSetContents contents(Path home, RuleBook book) {
        TreeMap<String, String> files = new TreeMap<>();
        Stream.of(drl(home, MEASURES), drl(home, GUARDS), solvers(home))
                .flatMap(List::stream)
                .forEach(file -> files.put(file.path(), file.text()));
        return new RuleSetContents(book.vocabulary(), book.tables(), files);
    }

    private static List<RuleFile> solvers(Path home) {
        return Files.isDirectory(home.resolve(PLANNING)) ? files(home, PLANNING, ".xml") : List.of();
    }

    private static List<RuleFile> drl(Path home, String folder) {
        return files(home, folder, ".drl");
    }

    private static List<RuleFile> files(Path home, String folder, String ending) {
        try {
            return RuleFile.of(home, folder, ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
