package io.crossdock.detect;

import io.crossdock.table.Facts;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.engine.Answer;
import io.crossdock.table.engine.TableSession;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What authors keep in the tables of {@code detection.xlsx}, for the rules to ask. A row that is missing is an error. */
public final class Thresholds {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

    private final TableSession tables;
    private final Vocabulary vocabulary;
    private final Instant evaluatedAt;
    private final Map<String, BigDecimal> asked = new HashMap<>();

    Thresholds(TableSession tables, Vocabulary vocabulary, Instant evaluatedAt) {
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.evaluatedAt = evaluatedAt;
    }

    /** A rule asks for a threshold that no row of the table gives. */
    public static final class NoThreshold extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NoThreshold(String name) {
            super("DetectionThresholds has no row for " + name + ". Add one, or correct the rule that asks for it.");
        }
    }

    /** The only clock. */
    public Instant now() {
        return evaluatedAt;
    }

    /** The threshold of a type, by its name, in the unit that its row says. */
    public BigDecimal number(String code, String name) {
        return asked.computeIfAbsent(code + " " + name, key -> ask(code, name));
    }

    /** A threshold in minutes, as a length of time. */
    public Duration minutes(String code, String name) {
        return Duration.ofSeconds(number(code, name).multiply(SECONDS).longValue());
    }

    /** The instant before which a clock of so many minutes must have begun to be over now. */
    public Instant minutesAgo(String code, String name) {
        return evaluatedAt.minus(minutes(code, name));
    }

    private BigDecimal ask(String code, String name) {
        Object value = ask("DetectionThresholds", facts -> {
                    facts.put("detection.code", code);
                    facts.put("threshold.name", name);
                })
                .value("threshold.value");
        if (!(value instanceof BigDecimal number)) {
            throw new NoThreshold(code + " " + name);
        }
        return number;
    }

    /** The place of every type in the taxonomy, by code. */
    Map<String, Integer> codes() {
        List<String> allowed =
                vocabulary.field("exception.typeCode").orElseThrow().allowed();
        Map<String, Integer> places = new HashMap<>();
        allowed.forEach(code -> places.put(code, places.size()));
        return places;
    }

    /** The name of a type. */
    String name(String code) {
        String name = word("ExceptionTypes", "typeName", facts -> facts.put("exception.typeCode", code));
        return name == null ? code : name;
    }

    /** What exceptions of a type threaten. */
    @SuppressWarnings("unchecked") // list fields of the vocabulary hold words
    List<String> impacts(String code) {
        Object impacts = ask("ExceptionImpacts", facts -> facts.put("exception.typeCode", code))
                .value("detection.impacts");
        return impacts == null ? List.of() : (List<String>) impacts;
    }

    Answer ask(String table, Consumer<Facts> subject) {
        Facts facts = new Facts(vocabulary);
        facts.put(Vocabulary.EVALUATED_AT, evaluatedAt);
        subject.accept(facts);
        return tables.ask(table, facts);
    }

    /** A word that a table gives for what is asked; {@code null} when it has no row. */
    @Nullable
    String word(String table, String field, Consumer<Facts> subject) {
        return (String) ask(table, subject).value(field);
    }
}
