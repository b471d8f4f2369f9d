package io.crossdock.table.compare;

import java.util.List;

/** Everything that differs between two rule sets; words by name, tables in the order of evaluation, files by path. */
public record RuleSetDifference(List<WordChange> words, List<TableDifference> tables, List<FileChange> files) {
    public RuleSetDifference {
        words = List.copyOf(words);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    public static RuleSetDifference between(RuleSetContents before, RuleSetContents after) {
        return new RuleSetDifference(
                WordComparison.of(before.vocabulary(), after.vocabulary()),
                TableComparison.of(before.tables(), after.tables()),
                FileComparison.of(before.files(), after.files()));
    }

    public boolean isEmpty() {
        return words.isEmpty() && tables.isEmpty() && files.isEmpty();
    }

    /** Rule files say nothing of directions, so whatever changes in them may loosen; a changed direction hides it. */
    public Risk risk() {
        if (!files.isEmpty()
                || words.stream().anyMatch(WordChange::turns)
                || tables.stream().anyMatch(RuleSetDifference::mayLoosen)) {
            return Risk.HIGH;
        }
        boolean stricterAtMost = tables.stream()
                .map(TableDifference::drift)
                .allMatch(drift -> drift == Drift.TIGHTENS || drift == Drift.NEUTRAL);
        return stricterAtMost && words.stream().noneMatch(WordChange::decides) ? Risk.LOW : Risk.MEDIUM;
    }

    private static boolean mayLoosen(TableDifference table) {
        return table.drift() == Drift.LOOSENS || (table.drift() == Drift.OPEN && table.givesFreedom());
    }

    /** The smallest step of the version that this change asks for. */
    public VersionStep step() {
        return Versions.step(this);
    }
}
