package io.crossdock.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the text of a cell is understood. */
sealed interface ColumnType permits ColumnType.Words, ColumnType.Numbers, ColumnType.YesOrNo, Moments {
    /** The value, or null when the text is not of this type. */
    @Nullable
    Value read(String cell);

    /** What a cell should look like, after "is not". */
    String wanted();

    /** Any text. */
    record Words() implements ColumnType {
        @Override
        public Value read(String cell) {
            return new Value.Text(cell);
        }

        @Override
        public String wanted() {
            return "a text";
        }
    }

    /** Yes or no, true or false. */
    record YesOrNo() implements ColumnType {
        @Override
        public @Nullable Value read(String cell) {
            return switch (cell.toLowerCase(Locale.ROOT)) {
                case "yes", "y", "true" -> new Value.YesNo(true);
                case "no", "n", "false" -> new Value.YesNo(false);
                default -> null;
            };
        }

        @Override
        public String wanted() {
            return "yes or no";
        }
    }

    /**
     * Numbers.
     *
     * @param example how numbers are written in this column: a key of {@link NumberStyle}
     */
    record Numbers(NumberStyle example, boolean whole) implements ColumnType {
        private static final Pattern FRACTION = Pattern.compile(".*[.,]\\d*[1-9]\\d*");

        @Override
        public @Nullable Value read(String cell) {
            Value.@Nullable Amount amount = example.read(cell);
            if (amount == null
                    || (whole
                            && FRACTION.matcher(amount.number().toPlainString()).matches())) {
                return null;
            }
            return amount;
        }

        @Override
        public String wanted() {
            return (whole ? "a whole number" : "a number") + " written like " + example.written();
        }
    }
}
