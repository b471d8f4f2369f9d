package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.Origin;
import io.crossdock.table.ValueType;
import java.util.List;

/** The cells that the READ ME sheet explains. */
final class ReadMeExamples {
    private static final Field REGION = field("region", ValueType.CHOICE, List.of("EU", "UK", "US"), false);
    private static final Field TIER = field("tier", ValueType.CHOICE, List.of("C", "B", "A", "STRATEGIC"), false);
    private static final Field FLAGS =
            field("flags", ValueType.CHOICE, List.of("FINANCIAL", "REGULATORY", "SAFETY"), true);
    private static final Field AMOUNT = field("amountUsd", ValueType.MONEY, List.of(), false);
    private static final Field HOURS = field("hoursToBreach", ValueType.NUMBER, List.of(), false);
    private static final Field SHARE = field("varianceShare", ValueType.PERCENT, List.of(), false);
    private static final Field DAY = field("promisedDay", ValueType.DATE, List.of(), false);
    private static final Field MOMENT = field("detectedAt", ValueType.DATE_TIME, List.of(), false);
    private static final Field AGE = field("age", ValueType.DURATION, List.of(), false);
    private static final Field URGENT = field("urgent", ValueType.YES_NO, List.of(), false);
    private static final Field REMARK = field("remark", ValueType.TEXT, List.of(), false);

    private ReadMeExamples() {}

    /** One cell with the field whose column it stands in. */
    record Example(Field field, String cell, String meaning) {}

    static List<Example> asked() {
        return List.of(
                new Example(REGION, "any", "every value will do, and so will a missing fact"),
                new Example(REGION, "EU", "exactly this value"),
                new Example(REGION, "EU, UK", "one of these"),
                new Example(REGION, "not EU, UK", "a known value other than these"),
                new Example(REGION, "unknown", "the fact is missing"),
                new Example(REGION, "not unknown", "the fact is known, whatever it is"),
                new Example(REGION, "EU, unknown", "this value, or the fact is missing"),
                new Example(AMOUNT, "100", "exactly 100; = 100 means the same"),
                new Example(AMOUNT, "= 100", "exactly 100"),
                new Example(AMOUNT, ">= 100", "100 or more; also > 100, < 100, <= 100"),
                new Example(
                        AMOUNT,
                        "[100..500)",
                        "100 or more and less than 500: a square bracket includes its bound, a round one does not"),
                new Example(AMOUNT, "[100..)", "100 or more: an empty side is open"),
                new Example(URGENT, "yes", "yes; also no"),
                new Example(DAY, ">= 2026-01-31", "this day or later; a real Excel date is fine too"),
                new Example(MOMENT, "< 2026-01-31T08:00:00Z", "before this instant; Z is UTC"),
                new Example(AGE, "> 4h", "longer than four hours; also 2d, 30m, 1d12h"),
                new Example(FLAGS, "has SAFETY, REGULATORY", "the list holds at least one of these"),
                new Example(FLAGS, "has none of SAFETY, REGULATORY", "the list is known and holds none of these"));
    }

    static List<Example> given() {
        return List.of(
                new Example(REGION, "EU", "this value"),
                new Example(AMOUNT, "1250.50", "this number"),
                new Example(FLAGS, "SAFETY | REGULATORY", "these values, for a field that holds several"),
                new Example(REMARK, "Call the customer, then ship.", "this text"),
                new Example(REGION, "-", "nothing: this row gives no value here"));
    }

    static List<Example> sentences() {
        return List.of(
                new Example(TIER, "STRATEGIC, A", "the customer is STRATEGIC or A"),
                new Example(TIER, "not C", "the customer is known and not C"),
                new Example(HOURS, "< 0", "the promised time has passed"),
                new Example(HOURS, "[0..8)", "the promise breaks within the next 8 hours"),
                new Example(HOURS, "unknown", "nobody promised a time"),
                new Example(AMOUNT, "> 25000", "more than 25,000 USD are at risk; exactly 25,000 does not match"),
                new Example(AMOUNT, "[1000..10000]", "1,000 to 10,000 USD, both included"),
                new Example(SHARE, ">= 2.5", "2.5 % or more"),
                new Example(URGENT, "no, unknown", "not urgent, or not said"),
                new Example(FLAGS, "has none of SAFETY", "no risk to people"));
    }

    private static Field field(String name, ValueType type, List<String> allowed, boolean list) {
        return new Field(name, name, type, "", allowed, null, null, list, true, Origin.REQUEST, "");
    }
}
