package io.crossdock.decide;

import io.crossdock.model.Explanation;
import io.crossdock.model.Explanation.AlsoMatched;
import io.crossdock.model.Explanation.Failed;
import io.crossdock.model.Explanation.FiredRow;
import io.crossdock.model.Explanation.NearMiss;
import io.crossdock.model.Explanation.TableTrace;
import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.engine.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the trace into the why of an answer. */
final class Explainer {
    private static final int NEAREST = 2;

    private Explainer() {}

    static Explanation explain(CaseWork work, Verdict verdict) {
        List<FiredRow> fired = work.trace.fired();
        Map<String, FiredRow> byId = new LinkedHashMap<>();
        for (FiredRow row : fired) {
            byId.putIfAbsent(row.row(), row);
        }
        return new Explanation(
                List.copyOf(byId.keySet()), byId.size(), Narrative.of(work, verdict, byId), fired, full(work.trace));
    }

    private static @Nullable List<TableTrace> full(Trace trace) {
        return trace.isFull() ? trace.asked().stream().map(Explainer::traced).toList() : null;
    }

    private static TableTrace traced(Trace.Asked asked) {
        Answer answer = asked.answer();
        List<AlsoMatched> also = answer.alsoMatched().stream()
                .map(row -> new AlsoMatched(row.id(), row.reason()))
                .toList();
        return new TableTrace(answer.table().name(), also, nearest(answer, asked.facts()));
    }

    private static List<NearMiss> nearest(Answer answer, Facts facts) {
        List<NearMiss> misses = new ArrayList<>();
        for (Row row : answer.table().rows()) {
            if (isValid(row, facts)
                    && !answer.rows().contains(row)
                    && !answer.alsoMatched().contains(row)) {
                misses.add(new NearMiss(row.id(), failed(answer.table(), row, facts)));
            }
        }
        // a stable sort, so rows equally near stay in sheet order
        misses.sort(Comparator.comparingInt(miss -> miss.failed().size()));
        return misses.subList(0, Math.min(NEAREST, misses.size()));
    }

    private static boolean isValid(Row row, Facts facts) {
        return facts.value(Vocabulary.EVALUATED_AT) instanceof Instant at && row.isValidAt(at);
    }

    private static List<Failed> failed(DecisionTable table, Row row, Facts facts) {
        List<Failed> failed = new ArrayList<>();
        for (int i = 0; i < table.when().size(); i++) {
            Column column = table.when().get(i);
            Object found = facts.value(column.field().name());
            if (!row.when().get(i).matches(found)) {
                failed.add(new Failed(
                        column.label(),
                        row.when().get(i).written(),
                        found == null ? "unknown" : Values.written(found)));
            }
        }
        return failed;
    }
}
