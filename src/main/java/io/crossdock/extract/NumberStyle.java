package io.crossdock.extract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How an extract writes numbers. */
enum NumberStyle {
    PLAIN("1234.56", "", "."),
    GROUPED("1,234.56", ",", "."),
    COMMA("1234,56", "", ","),
    COMMA_GROUPED("1.234,56", ".", ",");

    /** Longer than any real quantity; keeps hostile files from costing time. */
    private static final int LONGEST = 40;

    private final String written;
    private final String group;
    private final String decimal;
    private final Pattern pattern;

    NumberStyle(String written, String group, String decimal) {
        this.written = written;
        this.group = group;
        this.decimal = decimal;
        String digits = group.isEmpty() ? "\\d+" : "(\\d{1,3}(" + Pattern.quote(group) + "\\d{3})+|\\d+)";
        this.pattern = Pattern.compile("-?" + digits + "(" + Pattern.quote(decimal) + "\\d+)?");
    }

    /** How the number one thousand two hundred thirty-four and 56 hundredths looks in this style. */
    String written() {
        return written;
    }

    static List<String> all() {
        return Arrays.stream(values()).map(NumberStyle::written).toList();
    }

    static @Nullable NumberStyle of(String written) {
        return Arrays.stream(values())
                .filter(style -> style.written.equals(written))
                .findFirst()
                .orElse(null);
    }

    Value.@Nullable Amount read(String cell) {
        if (cell.length() > LONGEST || !pattern.matcher(cell).matches()) {
            return null;
        }
        return new Value.Amount(
                new BigDecimal((group.isEmpty() ? cell : cell.replace(group, "")).replace(decimal, ".")));
    }
}
