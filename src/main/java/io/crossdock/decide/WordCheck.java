package io.crossdock.decide;

import io.crossdock.model.DecisionRequest;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.Origin;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import io.crossdock.table.Vocabulary;
import io.crossdock.words.Nearest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the request's facts against the vocabulary of the release: allowed choices, smallest and largest values. */
final class WordCheck {
    private static final int LIST_AT_MOST = 12;

    private final CompiledRelease release;
    private final DecisionRequest request;
    private final List<Fault> faults;

    WordCheck(CompiledRelease release, DecisionRequest request, List<Fault> faults) {
        this.release = release;
        this.request = request;
        this.faults = faults;
    }

    void check() {
        Vocabulary vocabulary = release.vocabulary();
        Facts facts = new Facts(vocabulary);
        release.words().take(request, facts);
        for (Field field : vocabulary.fields()) {
            if (field.origin() == Origin.REQUEST) {
                check(field, facts.value(field.name()));
            }
        }
    }

    private void check(Field field, @Nullable Object value) {
        if (value == null) {
            return;
        }
        String pointer = "/" + field.name().replace('.', '/');
        if (field.type() == ValueType.CHOICE && field.rank(value.toString()) < 0) {
            faults.add(new Fault(pointer, ErrorCode.UNKNOWN_VALUE, unknownChoice(field, value.toString())));
        }
        if (value instanceof BigDecimal number && isOutside(field, number)) {
            faults.add(new Fault(pointer, ErrorCode.OUT_OF_RANGE, outside(field, number)));
        }
    }

    static String unknownChoice(Field field, String value) {
        String nearest = Nearest.to(value, field.allowed())
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElse("");
        String allowed =
                field.allowed().size() > LIST_AT_MOST ? "" : " Allowed: " + String.join(", ", field.allowed()) + ".";
        return "\"" + value + "\" is not a known value of \"" + field.label() + "\"." + nearest + allowed;
    }

    private static boolean isOutside(Field field, BigDecimal number) {
        return (field.min() != null && number.compareTo(field.min()) < 0)
                || (field.max() != null && number.compareTo(field.max()) > 0);
    }

    private static String outside(Field field, BigDecimal number) {
        String low = field.min() == null ? "" : " at least " + Values.written(field.min());
        String high = field.max() == null ? "" : " at most " + Values.written(field.max());
        String both = low.isEmpty() || high.isEmpty() ? low + high : low + " and" + high;
        return Values.written(number) + " is out of range for \"" + field.label() + "\". Write" + both + ".";
    }
}
