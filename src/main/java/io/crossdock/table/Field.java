package io.crossdock.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word of the vocabulary: a fact that tables may ask for or make.
 *
 * @param name technical name; a request path for {@link Origin#REQUEST}
 * @param label what people call it, shown in sheets and messages
 * @param unit for people, for example hours or USD; empty when there is none
 * @param allowed the values of a choice, in their order (first = least severe, lowest or least strict)
 * @param list whether the field holds several values at once ({@code A | B})
 * @param mayBeUnknown whether a case may lack this fact
 * @param direction which way of its order loosens policy
 * @param privacy who may see its values
 */
public record Field(
        String name,
        String label,
        ValueType type,
        String unit,
        List<String> allowed,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean list,
        boolean mayBeUnknown,
        Origin origin,
        String meaning,
        Direction direction,
        Privacy privacy) {

    public Field {
        name = name.intern(); // most fields are asked for by literals of the code, and the same text compares at once
        allowed = List.copyOf(allowed);
    }

    /** A word of which neither way loosens anything and which everybody may see. */
    public Field(
            String name,
            String label,
            ValueType type,
            String unit,
            List<String> allowed,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            boolean list,
            boolean mayBeUnknown,
            Origin origin,
            String meaning) {
        this(
                name,
                label,
                type,
                unit,
                allowed,
                min,
                max,
                list,
                mayBeUnknown,
                origin,
                meaning,
                Direction.NONE,
                Privacy.OPEN);
    }

    /** Whether its values have an order, by size or by the list of allowed values; no comes before yes. */
    public boolean hasOrder() {
        return !list && type != ValueType.TEXT;
    }

    /** Position of a choice in its order, -1 when it is not one of the allowed values. */
    public int rank(String value) {
        return allowed.indexOf(value);
    }
}
