package io.crossdock.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What a cell says, once it is understood. */
sealed interface Value {
    JsonNode json();

    record Text(String text) implements Value {
        @Override
        public JsonNode json() {
            return TextNode.valueOf(text);
        }
    }

    record Amount(BigDecimal number) implements Value {
        @Override
        public JsonNode json() {
            return DecimalNode.valueOf(number);
        }
    }

    record YesNo(boolean yes) implements Value {
        @Override
        public JsonNode json() {
            return BooleanNode.valueOf(yes);
        }
    }

    /**
     * A day or an instant.
     *
     * @param at the start of the day when only the day is known
     */
    record Moment(ZonedDateTime at, boolean dayOnly) implements Value {
        @Override
        public JsonNode json() {
            return TextNode.valueOf(
                    dayOnly
                            ? DateTimeFormatter.ISO_LOCAL_DATE.format(at)
                            : DateTimeFormatter.ISO_INSTANT.format(at.toInstant()));
        }
    }
}
