package io.crossdock.benchmarks;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param limit what it may be, in words; empty when the figure only explains others
 * @param kept whether the limit is kept; true without one
 */
public record Figure(String what, String limit, String measured, boolean kept) {
    public static Figure atMost(String what, double measured, double limit, String unit) {
        return new Figure(what, "≤ " + written(limit) + " " + unit, written(measured) + " " + unit, measured <= limit);
    }

    public static Figure atLeast(String what, double measured, double limit, String unit) {
        return new Figure(what, "≥ " + written(limit) + " " + unit, written(measured) + " " + unit, measured >= limit);
    }

    public static Figure of(String what, double measured, String unit) {
        return new Figure(what, "", written(measured) + " " + unit, true);
    }

    /** Three significant digits are as many as such a measurement has. */
    static String written(double number) {
        if (number == 0 || Math.abs(number) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        return String.format(Locale.ROOT, Math.abs(number) >= 10 ? "%.1f" : "%.2f", number);
    }

    String row() {
        return String.format(Locale.ROOT, "| %-58s | %-12s | %-14s | %s", what, limit, measured, kept ? "|" : "| MISSED");
    }
}
