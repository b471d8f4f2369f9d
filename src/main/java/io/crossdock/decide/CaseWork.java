package io.crossdock.decide;

import io.crossdock.model.DecisionRequest;
import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.PlanningResult;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Restraint;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import io.crossdock.table.engine.Effects;
import io.crossdock.table.engine.TableSession;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One decision in the making: the request, what is known so far, the questions to the tables, and the trace. */
final class CaseWork implements AutoCloseable {
    final CompiledRelease release;
    final DecisionRequest request;
    final Facts facts;
    final Trace trace;
    final @Nullable Restraint restraint;
    private final TableSession session;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Effects> effects = new HashMap<>();
    private List<InvoiceChecks.Check> invoiceChecks = List.of();
    private @Nullable PlanningResult plan;

    /**
     * Opens the case.
     *
     * @param words the facts that the request states
     * @param restraint the kill switch, {@code null} when it is not pulled
     */
    CaseWork(
            CompiledRelease release,
            DecisionRequest request,
            Facts words,
            Explain explain,
            @Nullable Restraint restraint) {
        this.release = release;
        this.request = request;
        this.facts = words;
        this.trace = new Trace(explain);
        this.restraint = restraint;
        this.session = release.tables().open();
    }

    void invoiceChecks(List<InvoiceChecks.Check> made) {
        invoiceChecks = made;
    }

    List<InvoiceChecks.Check> invoiceChecks() {
        return invoiceChecks;
    }

    void planned(@Nullable PlanningResult result) {
        plan = result;
    }

    /** The recommended plan, absent when none was asked for or none is feasible. */
    @Nullable
    FulfilmentPlan plan() {
        return plan == null ? null : plan.chosen();
    }

    /** Asks all tables of a stage that are about the whole case and were not asked before. */
    void run(Stage stage) {
        runExcept(stage, "");
    }

    /** The same, but leaves one table for later, when facts that it asks for are known. */
    void runExcept(Stage stage, String later) {
        for (List<DecisionTable> wave : release.tables().waves(stage)) {
            List<DecisionTable> open = open(wave, later);
            if (!open.isEmpty()) {
                session.askAll(open, facts).forEach(this::take);
            }
        }
    }

    private List<DecisionTable> open(List<DecisionTable> wave, String later) {
        List<DecisionTable> open = new ArrayList<>(wave.size());
        for (DecisionTable table : wave) {
            if (!answers.containsKey(table.name()) && !table.name().equals(later)) {
                open.add(table);
            }
        }
        return open;
    }

    /** Asks one table about the whole case. */
    Answer ask(String table) {
        Answer answer = session.ask(table, facts);
        take(answer);
        return answer;
    }

    /** Asks one table about each subject; every answer leaves its trace. */
    List<Answer> askEach(String table, List<Facts> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<Answer> given = session.askEach(table, subjects);
        for (int i = 0; i < subjects.size(); i++) {
            trace.note(given.get(i), subjects.get(i));
        }
        return given;
    }

    /** Looks something up without a trace: reference data, or a question that is asked again later. */
    Answer look(String table, Facts subject) {
        return session.ask(table, subject);
    }

    List<Answer> lookEach(String table, List<Facts> subjects) {
        return subjects.isEmpty() ? List.of() : session.askEach(table, subjects);
    }

    private void take(Answer answer) {
        DecisionTable table = answer.table();
        answers.put(table.name(), answer);
        Effects acted = table.adjusts() == null ? null : adjust(answer, table.adjusts());
        trace.note(answer, facts);
        if (acted != null) {
            effects.put(table.name(), acted);
        } else if (table.hit() == HitPolicy.UNIQUE || table.hit() == HitPolicy.FIRST) {
            answer.decisive().ifPresent(row -> takeOver(table, row));
        }
    }

    private Effects adjust(Answer answer, Field adjusted) {
        Effects acted = Effects.apply(answer, mostSevereStart(answer.table()));
        facts.put(adjusted.name(), acted.value());
        return acted;
    }

    private @Nullable String mostSevereStart(DecisionTable table) {
        String most = null;
        for (Field start : table.starts()) {
            String value = text(start.name());
            if (value != null && (most == null || start.rank(value) > start.rank(most))) {
                most = value;
            }
        }
        return most;
    }

    private void takeOver(DecisionTable table, Row row) {
        for (int i = 0; i < table.then().size(); i++) {
            facts.put(table.then().get(i).field().name(), row.then().get(i));
        }
    }

    /** The answer to a table that was asked about the whole case. */
    Answer answer(String table) {
        Answer answer = answers.get(table);
        if (answer == null) {
            throw new IllegalArgumentException("table " + table + " was not asked");
        }
        return answer;
    }

    List<Answer> answers() {
        return List.copyOf(answers.values());
    }

    Effects effects(String table) {
        Effects acted = effects.get(table);
        if (acted == null) {
            throw new IllegalArgumentException("table " + table + " adjusted nothing");
        }
        return acted;
    }

    @Nullable
    String text(String field) {
        return (String) facts.value(field);
    }

    @Nullable
    BigDecimal number(String field) {
        return (BigDecimal) facts.value(field);
    }

    @Nullable
    Integer whole(String field) {
        BigDecimal number = number(field);
        return number == null ? null : number.intValueExact();
    }

    /** Only an active release, and only for its own time. */
    boolean mayActAlone() {
        return release.release().isActive() && release.release().isInForce(request.evaluatedAt());
    }

    boolean isYes(String field) {
        return Boolean.TRUE.equals(facts.value(field));
    }

    @SuppressWarnings("unchecked") // list fields of the vocabulary hold words
    List<String> words(String field) {
        Object value = facts.value(field);
        return value == null ? List.of() : (List<String>) value;
    }

    @Override
    public void close() {
        session.close();
    }
}
