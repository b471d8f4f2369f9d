package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.table.Field;
import io.crossdock.table.Origin;
import io.crossdock.table.ValueType;
import io.crossdock.table.Vocabulary;
import io.crossdock.words.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the headings of a sheet of cases mean: labels of the vocabulary, or paths.
 *
 * @param defaults the request that cases start from
 * @param shape which parts an answer can have
 */
record CaseWords(Vocabulary vocabulary, ObjectNode defaults, AnswerShape shape) {
    /** Where an answer says what a word of the vocabulary names, apart from the derived facts. */
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("severity", "severity.level"),
            Map.entry("priority", "priority.level"),
            Map.entry("priorityScore", "priority.score"),
            Map.entry("bandPriority", "priority.bandPriority"),
            Map.entry("priorityFloor", "priority.floorPriority"),
            Map.entry("targetResolutionHours", "priority.targetResolutionHours"),
            Map.entry("escalationLevel", "escalation.level"),
            Map.entry("escalationRole", "escalation.role"),
            Map.entry("automationMode", "automation.mode"),
            Map.entry("exposureBand", "automation.exposureBand"),
            Map.entry("aiConfidenceBand", "automation.aiConfidenceBand"),
            Map.entry("guardedGrade", "automation.dataQualityGrade"));

    private static final String DERIVED = "derivedFacts.";

    /**
     * A place in a request or an answer.
     *
     * @param list whether it holds several values
     * @param words whether its values are words even where they look like numbers
     */
    record Place(String path, boolean list, boolean words) {
        static Place text(String path) {
            return new Place(path, false, true);
        }

        static Place listOf(String path) {
            return new Place(path, true, true);
        }
    }

    /** A fact by the label or the path that a heading says. */
    Optional<Place> request(String heading) {
        return named(heading)
                .filter(field -> field.origin() == Origin.REQUEST)
                .findFirst()
                .map(field -> place(field.name(), field))
                .or(() -> path(heading)
                        .filter(path -> path.contains(".") || defaults.has(path))
                        .map(this::guessed));
    }

    /** A part of the answer by the label or the path that a heading says. */
    Optional<Place> answer(String heading) {
        return named(heading)
                .flatMap(field -> answerOf(field).stream())
                .findFirst()
                .or(() -> path(heading)
                        .filter(path -> path.contains(".") || shape.has(path))
                        .map(this::guessed));
    }

    private Optional<Place> answerOf(Field field) {
        String path =
                ANSWERS.getOrDefault(field.name(), shape.has(DERIVED + field.name()) ? DERIVED + field.name() : "");
        return path.isEmpty() ? Optional.empty() : Optional.of(place(path, field));
    }

    private Place guessed(String path) {
        return new Place(path, shape.isList(path), false);
    }

    private static Place place(String path, Field field) {
        boolean words = !field.type().isNumeric() && field.type() != ValueType.YES_NO;
        return new Place(path, field.list(), words);
    }

    private Stream<Field> named(String heading) {
        return vocabulary.fields().stream().filter(field -> field.label().equalsIgnoreCase(heading));
    }

    private static Optional<String> path(String heading) {
        return DottedPath.of(heading).map(DottedPath::written);
    }

    /** What to write in place of a heading that means nothing. */
    String advice(String heading, boolean expects) {
        String word = expects ? heading.substring(heading.indexOf(' ') + 1) : heading;
        List<String> known = new ArrayList<>(vocabulary.fields().stream()
                .filter(field -> expects ? answerOf(field).isPresent() : field.origin() == Origin.REQUEST)
                .map(Field::label)
                .toList());
        return Nearest.to(word, known)
                .map(near -> "Maybe \"" + (expects ? "expect " : "") + near + "\".")
                .orElse("Write a label of the vocabulary, or a path such as "
                        + (expects ? "expect priority.level." : "order.lines[0].affectedQty."));
    }

    /** The value of a fact; empty when it is to be unknown and the defaults do not hold it anyway. */
    Optional<JsonNode> value(Place place, String text) {
        if (!text.equals(PlainValue.UNKNOWN)) {
            return Optional.of(expected(place, text));
        }
        boolean isThere = DottedPath.of(place.path())
                .map(path -> !path.in(defaults).isMissingNode())
                .orElse(false);
        return isThere ? Optional.of(JsonNodeFactory.instance.nullNode()) : Optional.empty();
    }

    JsonNode expected(Place place, String text) {
        if (!place.list()) {
            return single(place, text);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (!text.equals(SheetScenarios.NOTHING)) {
            CaseSheet.parts(text).forEach(part -> list.add(single(place, part)));
        }
        return list;
    }

    private static JsonNode single(Place place, String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (place.words()) {
            return nodes.textNode(text);
        }
        if (text.equals("yes") || text.equals("no")) {
            return nodes.booleanNode(text.equals("yes"));
        }
        try {
            return nodes.numberNode(new BigDecimal(text));
        } catch (NumberFormatException word) {
            return nodes.textNode(text);
        }
    }
}
