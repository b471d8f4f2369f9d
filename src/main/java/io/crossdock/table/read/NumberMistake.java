package io.crossdock.table.read;

import io.crossdock.table.ValueType;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is not a number, and the number that was probably meant. Three digits after a comma are thousands, any other
 * comma is a decimal one, unless the number begins with a zero.
 *
 * @param right the number put right, {@code null} when nothing can be guessed
 */
record NumberMistake(
        FindingCode code, String problem, @Nullable String right) {
    private static final Pattern PERCENT = Pattern.compile("(.+?)\\s*%");
    private static final Pattern SIGN = Pattern.compile("\\p{Sc}\\s*(.+)|(.+?)\\s*\\p{Sc}");
    private static final Pattern WORD_BEFORE = Pattern.compile("([A-Za-z]{3})\\s*([-\\d].*)");
    private static final Pattern WORD_AFTER = Pattern.compile("(-?\\d[\\d., ']*?)\\s*([A-Za-z][A-Za-z/ ]*)");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(([, '])\\d{3})(\\2\\d{3})*(\\.\\d+)?");
    private static final Pattern POINTS = Pattern.compile("-?[1-9]\\d{0,2}((\\.\\d{3})+,\\d+|(\\.\\d{3}){2,})");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern TIGHT_LIST = Pattern.compile("-?\\d+(,-?\\d+){2,}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d*\\.?\\d+([eE][+-]?\\d{1,2})?");
    private static final Pattern COMPARED = Pattern.compile("[<>=≥≤+]+\\s*(.+)");

    static NumberMistake in(String written, ValueType type) {
        String quoted = '"' + written + '"';
        String text = written.replace('−', '-');
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            String number = meant(percent.group(1), type);
            return new NumberMistake(
                    FindingCode.PERCENT_SIGN, quoted + " has a percent sign.", asPercent(number, type));
        }
        String amount = withoutCurrency(text);
        if (amount != null) {
            return new NumberMistake(FindingCode.CURRENCY_SIGN, quoted + " has a currency sign.", meant(amount, type));
        }
        if (THOUSANDS.matcher(text).matches() || POINTS.matcher(text).matches()) {
            return new NumberMistake(
                    FindingCode.THOUSANDS_SEPARATOR, quoted + " has a thousands separator.", meant(text, type));
        }
        return new NumberMistake(FindingCode.NOT_A_NUMBER, quoted + " is not a number.", meant(text, type));
    }

    private static @Nullable String meant(String text, ValueType type) {
        if (Numbers.PLAIN.matcher(text).matches()) {
            return text;
        }
        if (THOUSANDS.matcher(text).matches()) {
            return text.replaceAll("[, ']", "");
        }
        if (POINTS.matcher(text).matches()) {
            return text.replace(".", "").replace(',', '.');
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return text.replace(',', '.');
        }
        if (TIGHT_LIST.matcher(text).matches()) {
            return text.replace(",", ", ");
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return new BigDecimal(text).toPlainString();
        }
        Matcher after = WORD_AFTER.matcher(text);
        if (after.matches()) {
            return meant(after.group(1), type);
        }
        Matcher compared = COMPARED.matcher(text);
        return compared.matches() ? meant(compared.group(1), type) : null;
    }

    private static @Nullable String asPercent(@Nullable String number, ValueType type) {
        if (number == null || !Numbers.PLAIN.matcher(number).matches()) {
            return null;
        }
        return type == ValueType.PERCENT ? number : hundredth(number);
    }

    /** 3 shown as a percentage is 0.03 wherever percentages are not the unit. */
    static String hundredth(String number) {
        return new BigDecimal(number).movePointLeft(2).toPlainString();
    }

    private static @Nullable String withoutCurrency(String text) {
        Matcher sign = SIGN.matcher(text);
        if (sign.matches()) {
            return sign.group(1) == null ? sign.group(2) : sign.group(1);
        }
        Matcher before = WORD_BEFORE.matcher(text);
        if (before.matches() && isCurrency(before.group(1))) {
            return before.group(2);
        }
        Matcher after = WORD_AFTER.matcher(text);
        return after.matches() && isCurrency(after.group(2)) ? after.group(1) : null;
    }

    private static boolean isCurrency(String word) {
        String code = word.toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
