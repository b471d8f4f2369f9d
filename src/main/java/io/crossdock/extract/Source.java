package io.crossdock.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the value of a request field comes from. */
sealed interface Source {
    /** The value in this row; null when it is missing or, with a reason, when it cannot be given. */
    @Nullable
    JsonNode of(ExtractRow row, Consumer<String> reasons);

    /** The same in every row. */
    record Constant(JsonNode value) implements Source {
        @Override
        public JsonNode of(ExtractRow row, Consumer<String> reasons) {
            return value.deepCopy();
        }
    }

    /** What the cell says. */
    record OfColumn(ExtractColumn column) implements Source {
        @Override
        public @Nullable JsonNode of(ExtractRow row, Consumer<String> reasons) {
            @Nullable Value value = row.value(column);
            return value == null ? null : value.json();
        }
    }

    /** The moment of the cell, moved and set to a time of day. */
    record AtTime(ExtractColumn column, Span plus, @Nullable LocalTime at) implements Source {
        @Override
        public @Nullable JsonNode of(ExtractRow row, Consumer<String> reasons) {
            if (!(row.value(column) instanceof Value.Moment moment)) {
                return null;
            }
            var moved = plus.after(moment.at());
            boolean dayOnly = moment.dayOnly() && at == null && plus.unit().isDateBased();
            return new Value.Moment(at == null ? moved : moved.with(at), dayOnly).json();
        }
    }

    /**
     * Another word for what the cell says.
     *
     * @param leaveOut whether a cell without such a word leaves the field out; else the row is rejected
     */
    record Translated(ExtractColumn column, Map<String, JsonNode> words, boolean leaveOut) implements Source {
        @Override
        public @Nullable JsonNode of(ExtractRow row, Consumer<String> reasons) {
            @Nullable String written = row.written(column);
            if (written == null) {
                return null;
            }
            @Nullable JsonNode word = words.get(written);
            if (word == null && !leaveOut) {
                reasons.accept("\"" + column.name() + "\": \"" + written + "\" is not in the map of the mapping. "
                        + Suggestion.of(written, words.keySet()));
            }
            return word == null ? null : word.deepCopy();
        }
    }

    /** The cells as they are written, by column name. */
    record Cells(List<ExtractColumn> columns) implements Source {
        @Override
        public JsonNode of(ExtractRow row, Consumer<String> reasons) {
            ObjectNode cells = JsonNodeFactory.instance.objectNode();
            columns.forEach(column -> cells.put(column.name(), row.cells().get(column.index())));
            return cells;
        }
    }

    /** The time from one moment to another, negative when the second comes first. */
    record Elapsed(ExtractColumn from, ExtractColumn to, ChronoUnit unit) implements Source {
        @Override
        public @Nullable JsonNode of(ExtractRow row, Consumer<String> reasons) {
            if (row.value(from) instanceof Value.Moment start && row.value(to) instanceof Value.Moment end) {
                BigDecimal seconds = BigDecimal.valueOf(
                        Duration.between(start.at(), end.at()).toSeconds());
                BigDecimal length = BigDecimal.valueOf(unit.getDuration().toSeconds());
                return number(seconds.divide(length, 2, RoundingMode.HALF_EVEN));
            }
            return null;
        }
    }

    /** One number divided by another; missing when the second is zero. */
    record Quotient(ExtractColumn dividend, ExtractColumn divisor) implements Source {
        /** So many that a line's value comes out to the cent when its price is multiplied by its quantity again. */
        private static final int DECIMALS = 10;

        @Override
        public @Nullable JsonNode of(ExtractRow row, Consumer<String> reasons) {
            if (row.value(dividend) instanceof Value.Amount whole
                    && row.value(divisor) instanceof Value.Amount parts
                    && parts.number().signum() != 0) {
                return number(whole.number().divide(parts.number(), DECIMALS, RoundingMode.HALF_EVEN));
            }
            return null;
        }
    }

    /** Words with columns between them; missing when one of the columns is. */
    record Sentence(List<Part> parts) implements Source {
        /**
         * Words, then a column.
         *
         * @param column null after the last words
         */
        record Part(String words, @Nullable ExtractColumn column) {}

        @Override
        public @Nullable JsonNode of(ExtractRow row, Consumer<String> reasons) {
            StringBuilder sentence = new StringBuilder();
            for (Part part : parts) {
                sentence.append(part.words);
                if (part.column != null) {
                    @Nullable String written = row.written(part.column);
                    if (written == null) {
                        return null;
                    }
                    sentence.append(written);
                }
            }
            return TextNode.valueOf(sentence.toString());
        }
    }

    private static JsonNode number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return DecimalNode.valueOf(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
