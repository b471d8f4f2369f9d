package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.ErrorCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values without parts. */
sealed interface Scalar extends Shape {

    /** Any text. */
    record Text() implements Scalar {
        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            String text = node.textValue();
            return text != null
                    ? text
                    : trail.wrongType(node, "text", '"' + (node.isValueNode() ? node.asText() : "DC-ATL") + '"');
        }
    }

    /** A decimal number. */
    record Decimal() implements Scalar {
        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            return Numbers.decimal(node, trail);
        }
    }

    /** A whole number that fits into 32 bits. */
    record Whole() implements Scalar {
        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            return Numbers.whole(node, trail);
        }
    }

    /** A whole number that fits into 64 bits. */
    record LongWhole() implements Scalar {
        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            return Numbers.longWhole(node, trail);
        }
    }

    /** true or false. */
    record YesNo() implements Scalar {
        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            if (node.isBoolean()) {
                return node.booleanValue();
            }
            boolean meansNo = List.of("no", "n", "false", "0").contains(node.asText());
            return trail.wrongType(node, "true or false", meansNo ? "false" : "true");
        }
    }

    /** An instant with its time zone. */
    record Moment() implements Scalar {
        private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
        private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            String text = node.textValue();
            if (text == null) {
                return trail.wrongType(node, "an instant", "\"2026-03-17T14:12:00Z\"");
            }
            try {
                Instant instant = Instants.parse(text);
                if (!instant.isBefore(EARLIEST) && instant.isBefore(END)) {
                    return instant;
                }
                trail.fault(ErrorCode.OUT_OF_RANGE, Trail.quoted(text) + " lies outside the years 1900 to 2199");
            } catch (DateTimeException e) {
                trail.fault(ErrorCode.WRONG_TYPE, Trail.quoted(text) + " " + Instants.advice(text));
            }
            return null;
        }
    }

    /** A calendar day. */
    record Day() implements Scalar {
        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            try {
                return LocalDate.parse(node.asText());
            } catch (DateTimeException e) {
                return trail.wrongType(node, "a day", "\"2026-03-17\"");
            }
        }
    }

    /** One of the words that the code owns. */
    record Choice(List<? extends Enum<?>> values) implements Scalar {
        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            for (Enum<?> value : values) {
                if (value.toString().equals(node.textValue())) {
                    return value;
                }
            }
            return trail.wrongType(node, "one of " + values, '"' + values.get(0).toString() + '"');
        }
    }
}
