package io.crossdock.table.engine;

import io.crossdock.table.Field;
import io.crossdock.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an EFFECTS or MOST table acting, in order, on one ordered choice.
 *
 * @param value the choice after all rows; {@code null} when there was nothing to start from and no row set it
 * @param stepsBeyondTop how often RAISE went past the last choice
 */
public record Effects(@Nullable String value, int stepsBeyondTop, List<Applied> applied) {
    /** What one row did. */
    public record Applied(Row row, String effect, @Nullable String operand, boolean changed) {}

    /** Applies the rows of an answer to a start value. MOST rows act as AT_LEAST. */
    public static Effects apply(Answer answer, @Nullable String start) {
        Field scale = answer.table().adjusts();
        if (scale == null) {
            throw new IllegalArgumentException("table " + answer.table().name() + " adjusts nothing");
        }
        int top = scale.allowed().size() - 1;
        int rank = start == null ? -1 : scale.rank(start);
        List<Applied> applied = new ArrayList<>(answer.rows().size());
        for (Row row : answer.rows()) {
            String operand = operand(answer, row, scale);
            int before = rank;
            rank = acted(row, rank, operand == null ? -1 : scale.rank(operand), answer);
            boolean changed = Math.min(rank, top) != Math.min(before, top);
            applied.add(new Applied(row, effectOf(row), operand, changed));
        }
        String value = rank < 0 ? null : scale.allowed().get(Math.min(rank, top));
        return new Effects(value, Math.max(0, rank - top), List.copyOf(applied));
    }

    private static String effectOf(Row row) {
        return row.effect().isEmpty() ? "AT_LEAST" : row.effect();
    }

    private static int acted(Row row, int rank, int operand, Answer answer) {
        return switch (effectOf(row)) {
            case "SET" -> operand;
            case "AT_LEAST" -> Math.max(rank, operand);
            case "CAP" -> Math.min(rank, operand);
            case "RAISE" -> rank + steps(answer, row);
            case "LOWER" -> Math.max(0, rank - steps(answer, row));
            default -> rank;
        };
    }

    private static @Nullable String operand(Answer answer, Row row, Field scale) {
        return answer.table().makes(scale.name()) < 0 ? null : (String) answer.value(row, scale.name());
    }

    private static int steps(Answer answer, Row row) {
        return answer.value(row, "steps") instanceof BigDecimal steps ? steps.intValueExact() : 1;
    }
}
