package io.crossdock.extract;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the {@code columns} part of a mapping. */
record ExtractColumnReader(List<String> header, String csv, ZoneId zone) {
    private static final List<String> TYPES = List.of("text", "number", "whole", "date", "date-time", "yes/no");

    Map<String, ExtractColumn> read(Section columns) {
        Map<String, ExtractColumn> declared = new LinkedHashMap<>();
        columns.entries().forEach((name, section) -> {
            ExtractColumns.unlessKnown(name, header, csv, section);
            declared.put(name, column(name, section));
        });
        return declared;
    }

    private ExtractColumn column(String name, Section section) {
        if (section.node().isValueNode()) {
            return new ExtractColumn(name, header.indexOf(name), type(section, section), List.of(), List.of());
        }
        section.onlyKeys(List.of("type", "format", "missing", "allowed"));
        return new ExtractColumn(
                name,
                header.indexOf(name),
                section.has("type") ? type(section.at("type"), section) : new ColumnType.Words(),
                section.at("missing").items().stream()
                        .map(ExtractColumnReader::missing)
                        .toList(),
                section.at("allowed").texts());
    }

    private ColumnType type(Section type, Section column) {
        return switch (type.text()) {
            case "text" -> new ColumnType.Words();
            case "number" -> new ColumnType.Numbers(numberStyle(column), false);
            case "whole" -> new ColumnType.Numbers(numberStyle(column), true);
            case "date" -> moments(column, true);
            case "date-time" -> moments(column, false);
            case "yes/no" -> new ColumnType.YesOrNo();
            default -> {
                type.fault(
                        type.quoted() + " is not a type.",
                        Suggestion.of(type.node().asText(), TYPES));
                yield new ColumnType.Words();
            }
        };
    }

    private static NumberStyle numberStyle(Section column) {
        if (!column.has("format")) {
            return NumberStyle.PLAIN;
        }
        Section format = column.at("format");
        @Nullable NumberStyle style = NumberStyle.of(format.text());
        if (style == null) {
            format.fault(
                    format.quoted() + " is not a number format.",
                    "Write one of " + String.join(" or ", NumberStyle.all()) + " in quotes.");
            return NumberStyle.PLAIN;
        }
        return style;
    }

    private Moments moments(Section column, boolean dayOnly) {
        if (column.has("format")) {
            Section format = column.at("format");
            return Moments.of(format.text(), dayOnly, zone, format);
        }
        return Moments.of(dayOnly ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ssXXX", dayOnly, zone, column);
    }

    private static Missing missing(Section item) {
        if (item.node().isValueNode()) {
            return Missing.of(List.of(item.text()), null);
        }
        item.onlyKeys(List.of("words", "fact"));
        List<String> words = item.at("words").texts();
        if (words.isEmpty()) {
            item.fault("no words are given.", "Write words: with the words that stand for a missing value.");
        }
        return Missing.of(words, item.has("fact") ? fact(item.at("fact")) : null);
    }

    private static CheckFact fact(Section fact) {
        fact.onlyKeys(List.of("check", "status", "source", "detail"));
        return new CheckFact(
                fact.at("check").text(),
                fact.at("status").text(),
                fact.has("source") ? fact.at("source").text() : "",
                fact.has("detail") ? fact.at("detail").text() : "");
    }
}
