package io.crossdock.decide;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import io.crossdock.words.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Checks the request's facts against the vocabulary of the release: allowed choices, smallest and largest values. */
final class WordCheck {
    private static final int LIST_AT_MOST = 12;

    private final List<Fault> faults = new ArrayList<>();

    private WordCheck() {}

    /** @param words the facts that the request states, and nothing besides */
    static List<Fault> faults(Facts words) {
        WordCheck check = new WordCheck();
        List<Field> fields = words.vocabulary().fields();
        for (int slot = 0; slot < fields.size(); slot++) {
            Object value = words.value(slot);
            if (value != null) {
                check.check(fields.get(slot), value);
            }
        }
        return check.faults;
    }

    private void check(Field field, Object value) {
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
