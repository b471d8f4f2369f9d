package io.crossdock.table.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.Vocabulary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table as PatternDSL rules. */
final class RowRules {
    private final int ordinal;
    private final DecisionTable table;
    private final int[] slots;
    private final int evaluatedAt;
    private final List<Integer> mostSelectiveFirst;
    private final Variable<Question> question = declarationOf(Question.class, "question");

    RowRules(int ordinal, DecisionTable table, Vocabulary vocabulary) {
        this.ordinal = ordinal;
        this.table = table;
        this.slots = table.when().stream()
                .mapToInt(column -> vocabulary.slot(column.field().name()))
                .toArray();
        this.evaluatedAt = vocabulary.slot(Vocabulary.EVALUATED_AT);
        this.mostSelectiveFirst = IntStream.range(0, slots.length)
                .boxed()
                .sorted(Comparator.comparingLong(this::distinctExactValues).reversed())
                .toList();
    }

    List<Rule> rules() {
        return table.rows().stream().map(this::ruleOf).toList();
    }

    private Rule ruleOf(Row row) {
        PatternDef<Question> pattern = pattern(question)
                .expr(
                        "table=" + ordinal,
                        asked -> asked.table() == ordinal,
                        alphaIndexedBy(Integer.class, ConstraintType.EQUAL, 0, Question::table, ordinal));
        for (int column : mostSelectiveFirst) {
            constrain(pattern, column, row.when().get(column));
        }
        if (row.from() != null) {
            bound(pattern, evaluatedAt, Instant.class, ConstraintType.GREATER_OR_EQUAL, row.from());
        }
        if (row.to() != null) {
            bound(pattern, evaluatedAt, Instant.class, ConstraintType.LESS_THAN, row.to());
        }
        pattern.expr("note " + row.id(), asked -> asked.noted(row));
        return rule(table.name(), row.id()).build(pattern, on(question).execute(asked -> {}));
    }

    /** Drools hashes equal constraints where they meet first, so the column that tells most rows apart comes first. */
    private long distinctExactValues(int column) {
        return table.rows().stream()
                .map(row -> row.when().get(column))
                .filter(condition -> exactValue(condition) != null)
                .map(Condition::written)
                .distinct()
                .count();
    }

    private void constrain(PatternDef<Question> pattern, int column, Condition condition) {
        int slot = slots[column];
        Object exact = exactValue(condition);
        if (exact != null) {
            equal(pattern, slot, valueClass(column), exact);
        } else if (condition instanceof Condition.Range range) {
            bounds(pattern, column, range);
        } else if (!(condition instanceof Condition.Any)) {
            pattern.expr(slot + ":" + condition.written(), asked -> condition.matches(asked.value(slot)));
        }
    }

    private Class<?> valueClass(int column) {
        return table.when().get(column).field().type().valueClass();
    }

    /** The class matters: Drools does not hash values of which it only knows that they are objects. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a value is that of its column
    private static void equal(PatternDef<Question> pattern, int slot, Class valueClass, Object exact) {
        Function1<Question, Object> value = asked -> asked.value(slot);
        pattern.expr(
                slot + "=" + exact,
                asked -> exact.equals(asked.value(slot)),
                alphaIndexedBy(valueClass, ConstraintType.EQUAL, slot + 1, value, exact));
    }

    private void bounds(PatternDef<Question> pattern, int column, Condition.Range range) {
        Class<?> valueClass = valueClass(column);
        if (range.low() != null) {
            ConstraintType reaches =
                    range.lowIncluded() ? ConstraintType.GREATER_OR_EQUAL : ConstraintType.GREATER_THAN;
            bound(pattern, slots[column], valueClass, reaches, range.low());
        }
        if (range.high() != null) {
            ConstraintType stays = range.highIncluded() ? ConstraintType.LESS_OR_EQUAL : ConstraintType.LESS_THAN;
            bound(pattern, slots[column], valueClass, stays, range.high());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a bound is that of its column
    private static void bound(
            PatternDef<Question> pattern, int slot, Class valueClass, ConstraintType type, Comparable<?> limit) {
        Condition.Range side = oneSided(type, limit);
        Function1<Question, Object> value = asked -> asked.value(slot);
        pattern.expr(
                slot + type.toString() + limit,
                asked -> side.matches(asked.value(slot)),
                alphaIndexedBy(valueClass, type, slot + 1, value, limit));
    }

    private static Condition.Range oneSided(ConstraintType type, Comparable<?> limit) {
        return switch (type) {
            case GREATER_THAN -> new Condition.Range(limit, false, null, false, "");
            case GREATER_OR_EQUAL -> new Condition.Range(limit, true, null, false, "");
            case LESS_THAN -> new Condition.Range(null, false, limit, false, "");
            case LESS_OR_EQUAL -> new Condition.Range(null, false, limit, true, "");
            default -> throw new IllegalArgumentException(type + " is not a bound");
        };
    }

    private static @Nullable Object exactValue(Condition condition) {
        return condition instanceof Condition.OneOf one && one.values().size() == 1 && !one.orUnknown()
                ? one.values().iterator().next()
                : null;
    }
}
