package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to a value in a request or an answer: {@code order.lines[0].affectedQty} or
 * {@code recommendedActions[action=STOP_SHIP].mode}.
 */
public record DottedPath(String written, List<Step> steps) {
    private static final String NAME = "[A-Za-z][\\w-]*";
    private static final String ITEM = "\\[(?:\\d{1,4}|" + NAME + "=[^\\]=]+)]";
    private static final Pattern PATH =
            Pattern.compile(NAME + "(?:" + ITEM + ")?(?:\\." + NAME + "(?:" + ITEM + ")?)*");
    private static final Pattern STEP =
            Pattern.compile("\\[(?<index>\\d+)]|\\[(?<field>" + NAME + ")=(?<value>[^\\]]+)]|(?<name>" + NAME + ")");

    public DottedPath {
        steps = List.copyOf(steps);
    }

    /** One step down. */
    public sealed interface Step {
        /** Into a field. */
        record Name(String name) implements Step {}

        /** To an item of a list, the first being 0. */
        record At(int index) implements Step {}

        /** To the first item of a list whose field has this text. */
        record Where(String field, String value) implements Step {}
    }

    /** Empty when the text is no path. */
    static Optional<DottedPath> of(String written) {
        if (!PATH.matcher(written).matches()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(written);
        while (step.find()) {
            steps.add(step(step));
        }
        return Optional.of(new DottedPath(written, steps));
    }

    private static Step step(Matcher found) {
        if (found.group("index") != null) {
            return new Step.At(Integer.parseInt(found.group("index")));
        }
        if (found.group("field") != null) {
            return new Step.Where(found.group("field"), found.group("value"));
        }
        return new Step.Name(found.group("name"));
    }

    /** The value there; a missing node when there is none. */
    JsonNode in(JsonNode tree) {
        JsonNode found = tree;
        for (Step step : steps) {
            found = down(found, step);
        }
        return found;
    }

    static JsonNode down(JsonNode from, Step step) {
        if (step instanceof Step.Name field) {
            return from.path(field.name());
        }
        if (step instanceof Step.At item) {
            return from.path(item.index());
        }
        Step.Where where = (Step.Where) step;
        for (JsonNode item : from) {
            if (item.path(where.field()).asText().equals(where.value())) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    /** The first field on the way. */
    String section() {
        return steps.get(0) instanceof Step.Name field ? field.name() : "";
    }
}
