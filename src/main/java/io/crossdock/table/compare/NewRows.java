package io.crossdock.table.compare;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Direction;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a new row can loosen: not where its answer is the strictest that there is, whatever was answered before. */
final class NewRows {
    private final DecisionTable table;

    NewRows(DecisionTable table) {
        this.table = table;
    }

    Drift drift(Row row) {
        boolean oneAnswers = table.hit() == HitPolicy.UNIQUE || table.hit() == HitPolicy.FIRST;
        boolean givesFreedom = false;
        for (int i = 0; i < table.then().size(); i++) {
            Field field = table.then().get(i).field();
            if (field.direction() != Direction.NONE) {
                givesFreedom = true;
                if (!Objects.equals(row.then().get(i), strictest(field))) {
                    return Drift.OPEN;
                }
            }
        }
        return oneAnswers && givesFreedom ? Drift.TIGHTENS : Drift.OPEN;
    }

    private static @Nullable Object strictest(Field field) {
        boolean highest = field.direction() == Direction.LOWER_LOOSENS;
        if (field.type() == ValueType.CHOICE) {
            return field.allowed().get(highest ? field.allowed().size() - 1 : 0);
        }
        return field.type() == ValueType.YES_NO ? (Object) highest : highest ? field.max() : field.min();
    }
}
