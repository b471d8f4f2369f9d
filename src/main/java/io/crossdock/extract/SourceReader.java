package io.crossdock.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where the value of one field comes from. A value without keys is a constant. */
record SourceReader(ExtractColumns columns) {
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> KINDS = List.of("column", "text", "cells", "from", "divide", "value");
    private static final Source NOTHING = new Source.Constant(NullNode.getInstance());

    Source read(Section section) {
        if (!section.node().isObject()) {
            return new Source.Constant(section.node());
        }
        List<String> kinds = KINDS.stream().filter(section::has).toList();
        if (kinds.size() != 1) {
            section.onlyKeys(KINDS);
            if (kinds.size() > 1) {
                section.fault(String.join(" and ", kinds) + " do not go together.", "Use one of them.");
            }
            return NOTHING;
        }
        return switch (kinds.get(0)) {
            case "column" -> column(section);
            case "text" -> {
                section.onlyKeys(List.of("text"));
                yield sentence(section.at("text"));
            }
            case "cells" -> {
                section.onlyKeys(List.of("cells"));
                yield new Source.Cells(
                        section.at("cells").items().stream().map(columns::in).toList());
            }
            case "from" -> elapsed(section);
            case "divide" -> {
                section.onlyKeys(List.of("divide", "by"));
                yield new Source.Quotient(columns.ofNumbers(section.at("divide")), columns.ofNumbers(section.at("by")));
            }
            default -> {
                section.onlyKeys(List.of("value"));
                yield new Source.Constant(section.at("value").node());
            }
        };
    }

    private Source column(Section section) {
        section.onlyKeys(List.of("column", "at", "plus", "map", "otherwise"));
        if (section.has("map")) {
            return translated(section);
        }
        if (section.has("otherwise")) {
            section.at("otherwise").fault("there is no map.", "Write map: beside it.");
        }
        if (section.has("at") || section.has("plus")) {
            return new Source.AtTime(
                    columns.ofMoments(section.at("column")),
                    section.has("plus") ? Span.read(section.at("plus")) : Span.NONE,
                    section.has("at") ? time(section.at("at")) : null);
        }
        return new Source.OfColumn(columns.in(section.at("column")));
    }

    private Source translated(Section section) {
        for (String key : List.of("at", "plus")) {
            if (section.has(key)) {
                section.at(key).fault("map and " + key + " do not go together.", "Use one of them.");
            }
        }
        Map<String, JsonNode> words = new LinkedHashMap<>();
        section.at("map").entries().forEach((word, meaning) -> words.put(word, meaning.node()));
        String otherwise = section.has("otherwise") ? section.at("otherwise").text() : "reject";
        if (!otherwise.equals("reject") && !otherwise.equals("leave out")) {
            section.at("otherwise").fault("\"" + otherwise + "\" is not known.", "Write reject or leave out.");
        }
        return new Source.Translated(columns.in(section.at("column")), words, otherwise.equals("leave out"));
    }

    private static @Nullable LocalTime time(Section section) {
        try {
            return LocalTime.parse(section.text());
        } catch (DateTimeException notATime) {
            section.fault(section.quoted() + " is not a time of day.", "Write for example \"18:00\" or \"23:59:59\".");
            return null;
        }
    }

    private Source elapsed(Section section) {
        section.onlyKeys(List.of("from", "to", "in"));
        String unit = section.at("in").text();
        if (!List.of("minutes", "hours", "days").contains(unit)) {
            section.at("in").fault("\"" + unit + "\" is not a unit.", "Write minutes, hours or days.");
            unit = "hours";
        }
        return new Source.Elapsed(
                columns.ofMoments(section.at("from")),
                columns.ofMoments(section.at("to")),
                ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT)));
    }

    private Source sentence(Section section) {
        String text = section.text();
        List<Source.Sentence.Part> parts = new ArrayList<>();
        Matcher braces = IN_BRACES.matcher(text);
        int end = 0;
        while (braces.find()) {
            ExtractColumn column = columns.named(braces.group(1), section);
            parts.add(new Source.Sentence.Part(text.substring(end, braces.start()), column));
            end = braces.end();
        }
        parts.add(new Source.Sentence.Part(text.substring(end), null));
        return new Source.Sentence(List.copyOf(parts));
    }
}
