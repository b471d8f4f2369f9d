package io.crossdock.table.read;

import io.crossdock.table.Direction;
import io.crossdock.table.Field;
import io.crossdock.table.Origin;
import io.crossdock.table.Place;
import io.crossdock.table.Privacy;
import io.crossdock.table.ValueType;
import io.crossdock.table.sheet.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a Words sheet becomes a field. */
final class WordLine {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");
    /** What people who know databases call our types. */
    private static final Map<String, String> OTHER_TYPE_NAMES = Map.ofEntries(
            Map.entry("boolean", "yes/no"),
            Map.entry("bool", "yes/no"),
            Map.entry("string", "text"),
            Map.entry("integer", "whole"),
            Map.entry("int", "whole"),
            Map.entry("decimal", "number"),
            Map.entry("double", "number"),
            Map.entry("amount", "money"),
            Map.entry("percentage", "percent"),
            Map.entry("datetime", "date-time"),
            Map.entry("timestamp", "date-time"),
            Map.entry("enum", "choice"),
            Map.entry("list", "choice"));

    private final Place sheet;
    private final Map<WordColumn, Cell> cells;
    private final Findings findings;

    WordLine(Place sheet, Map<WordColumn, Cell> cells, Findings findings) {
        this.sheet = sheet;
        this.cells = cells;
        this.findings = findings;
    }

    String name() {
        return text(WordColumn.FIELD);
    }

    CellFaults faults(WordColumn column) {
        String reference = cell(column).reference();
        return new CellFaults(findings, sheet.cell(reference), "", name().isEmpty() ? "" : name());
    }

    Optional<Field> read() {
        long before = findings.errors();
        checkNames();
        ValueType type = type();
        Origin origin = oneOf(WordColumn.ORIGIN, List.of(Origin.values()), Origin::written, FindingCode.UNKNOWN_ORIGIN);
        boolean list = yesNo(WordColumn.LIST);
        boolean unknown = yesNo(WordColumn.UNKNOWN);
        if (type == null || origin == null) {
            return Optional.empty();
        }
        if (list && type != ValueType.CHOICE && type != ValueType.TEXT) {
            faults(WordColumn.LIST)
                    .report(
                            FindingCode.LIST_NOT_FOR_TYPE,
                            "a list of type " + type.written() + " is not possible.",
                            "Write no, or make it text or choice.");
        }
        List<String> allowed = new AllowedValues(type, faults(WordColumn.ALLOWED)).read(text(WordColumn.ALLOWED));
        BigDecimal min = limit(WordColumn.MIN, type);
        BigDecimal max = limit(WordColumn.MAX, type);
        if (min != null && max != null && min.compareTo(max) > 0) {
            faults(WordColumn.MIN)
                    .report(
                            FindingCode.MIN_ABOVE_MAX,
                            "min " + min.toPlainString() + " is above max " + max.toPlainString() + ".",
                            "Swap them.");
        }
        Field field = new Field(
                name(),
                text(WordColumn.LABEL),
                type,
                text(WordColumn.UNIT),
                allowed,
                min,
                max,
                list,
                unknown,
                origin,
                text(WordColumn.MEANING),
                direction(type, list),
                marked(WordColumn.PRIVACY, List.of(Privacy.values()), Privacy::written, FindingCode.PRIVACY));
        return findings.errors() == before ? Optional.of(field) : Optional.empty();
    }

    private void checkNames() {
        if (!NAME.matcher(name()).matches()) {
            faults(WordColumn.FIELD)
                    .report(
                            FindingCode.WORD_NAME,
                            name().isEmpty() ? "the field name is blank." : "\"" + name() + "\" is no field name.",
                            "Write it like creditRatio or customer.tier.");
        }
        if (text(WordColumn.LABEL).isEmpty()) {
            faults(WordColumn.LABEL)
                    .report(FindingCode.WORD_NAME, "the label is blank.", "Write what people call this field.");
        }
    }

    private @Nullable ValueType type() {
        String other = OTHER_TYPE_NAMES.get(text(WordColumn.TYPE).toLowerCase(Locale.ROOT));
        if (other != null) {
            faults(WordColumn.TYPE)
                    .report(
                            FindingCode.UNKNOWN_TYPE,
                            "\"" + text(WordColumn.TYPE) + "\" is no type.",
                            "Write " + other + ".");
            return null;
        }
        return oneOf(WordColumn.TYPE, List.of(ValueType.values()), ValueType::written, FindingCode.UNKNOWN_TYPE);
    }

    private Direction direction(ValueType type, boolean list) {
        Direction direction =
                marked(WordColumn.DIRECTION, List.of(Direction.values()), Direction::written, FindingCode.DIRECTION);
        if (direction != Direction.NONE && (type == ValueType.TEXT || (list && type == ValueType.CHOICE))) {
            faults(WordColumn.DIRECTION)
                    .report(
                            FindingCode.DIRECTION,
                            (list ? "lists" : "values of type text") + " have no order, so neither way loosens.",
                            "Empty the cell.");
        }
        return direction;
    }

    /** The first of the values is what a blank cell says. */
    private <T> T marked(WordColumn column, List<T> values, Function<T, String> written, FindingCode code) {
        T blank = values.get(0);
        if (text(column).isEmpty()) {
            return blank;
        }
        T value = oneOf(column, values.subList(1, values.size()), written, code);
        return value == null ? blank : value;
    }

    private <T> @Nullable T oneOf(WordColumn column, List<T> values, Function<T, String> written, FindingCode code) {
        String text = text(column);
        for (T value : values) {
            if (written.apply(value).equals(text)) {
                return value;
            }
        }
        faults(column)
                .report(
                        code,
                        text.isEmpty()
                                ? "the " + column.header() + " is blank."
                                : "\"" + text + "\" is no " + column.header() + ".",
                        Advice.write(text, values.stream().map(written).toList()));
        return null;
    }

    private boolean yesNo(WordColumn column) {
        String text = text(column);
        if (!text.equals("yes") && !text.equals("no")) {
            faults(column)
                    .report(
                            FindingCode.WORD_YES_NO,
                            text.isEmpty()
                                    ? "the column " + column.header() + " is blank."
                                    : "\"" + text + "\" is neither yes nor no.",
                            "Write yes or no.");
        }
        return text.equals("yes");
    }

    private @Nullable BigDecimal limit(WordColumn column, ValueType type) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!type.isNumeric()) {
            faults(column)
                    .report(
                            FindingCode.LIMITS_NOT_FOR_TYPE,
                            column.header() + " cannot be " + text + ": values of type " + type.written()
                                    + " have no limits.",
                            "Empty the cell.");
            return null;
        }
        Field unlimited = new Field(name(), name(), type, "", List.of(), null, null, false, false, Origin.REQUEST, "");
        return Numbers.read(unlimited, Part.ofValue(text), faults(column));
    }

    private Cell cell(WordColumn column) {
        return Optional.ofNullable(cells.get(column)).orElseGet(() -> new Cell("A1", "", false));
    }

    private String text(WordColumn column) {
        return cell(column).text();
    }
}
