package io.crossdock.decide;

import io.crossdock.model.Decision.ConflictingRules;
import io.crossdock.model.Decision.NoRuleMatched;
import io.crossdock.model.Explanation.FiredRow;
import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import io.crossdock.table.engine.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened on the way to a decision, in order of evaluation. */
final class Trace {
    private final boolean full;
    private boolean silent;
    private final List<FiredRow> fired = new ArrayList<>(64);
    private final List<String> warnings = new ArrayList<>();
    private final List<NoRuleMatched> unanswered = new ArrayList<>();
    private final List<ConflictingRules> conflicts = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();

    /** One question and its answer, with the facts as they were; kept only for a full explanation. */
    record Asked(Answer answer, Facts facts) {}

    Trace(Explain explain) {
        this.full = explain == Explain.FULL;
    }

    /** Notes the rows of an answer; an answer that is missing or contradicts itself keeps the case with people. */
    void note(Answer answer, Facts facts) {
        if (silent) {
            return;
        }
        answer.rows().forEach(row -> fired(answer.table(), row));
        if (answer.isMissing()) {
            noRule(answer.table(), facts);
        }
        if (answer.isConflicting()) {
            conflict(answer);
        }
        consider(answer, facts);
    }

    /** Keeps a question for the full explanation, whether or not its rows count. */
    void consider(Answer answer, Facts facts) {
        if (full && !silent) {
            asked.add(new Asked(answer, facts.snapshot()));
        }
    }

    /** Does something that is not part of how this decision was made: nothing of it is noted. */
    <T> T untold(Supplier<T> work) {
        silent = true;
        try {
            return work.get();
        } finally {
            silent = false;
        }
    }

    boolean isFull() {
        return full;
    }

    void fired(DecisionTable table, Row row) {
        fired(table.name(), row.id(), row.reason());
    }

    void fired(String source, String rule, String reason) {
        if (!silent) {
            fired.add(new FiredRow(source, rule, reason));
        }
    }

    void warn(String warning) {
        if (!silent && !warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private void noRule(DecisionTable table, Facts facts) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        for (Column column : table.when()) {
            Object value = facts.value(column.field().name());
            found.put(column.field().name(), value == null ? null : Values.written(value));
        }
        unanswered.add(new NoRuleMatched(table.name(), found));
        String facing = table.when().stream()
                .map(column -> column.label() + " = "
                        + written(facts.value(column.field().name())))
                .collect(Collectors.joining(", "));
        warn("NoRuleMatched: " + table.name() + " has no row for " + facing + ". A person decides.");
    }

    private void conflict(Answer answer) {
        List<String> rows = answer.rows().stream().map(Row::id).toList();
        conflicts.add(new ConflictingRules(answer.table().name(), rows));
        warn("ConflictingRules: " + answer.table().name() + " allows one row, but " + String.join(", ", rows)
                + " match. A person decides.");
    }

    private static String written(@Nullable Object value) {
        return value == null ? "unknown" : Values.written(value);
    }

    boolean hasGaps() {
        return !unanswered.isEmpty() || !conflicts.isEmpty();
    }

    List<FiredRow> fired() {
        return List.copyOf(fired);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    List<ConflictingRules> conflicts() {
        return List.copyOf(conflicts);
    }

    List<NoRuleMatched> unanswered() {
        return List.copyOf(unanswered);
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }
}
