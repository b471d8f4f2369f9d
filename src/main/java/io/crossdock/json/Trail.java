package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the top of a document to where the reader is, and all that it found wrong so far. */
final class Trail {
    private static final int LONGEST_QUOTE = 60;
    /** Nobody mends more at once, and a hostile body must not grow into an answer many times its size. */
    private static final int MOST_FAULTS = 100;

    private final int mostLevels;
    private final List<Fault> faults = new ArrayList<>();
    private Object[] steps = new Object[16];
    private int depth;

    Trail(int mostLevels) {
        this.mostLevels = mostLevels;
    }

    /** Whether another object or list here would be one too many; leaves a fault if so. */
    boolean isTooDeep() {
        if (depth < mostLevels) {
            return false;
        }
        fault(ErrorCode.TOO_DEEP, "objects and lists are nested more than " + mostLevels + " levels deep");
        return true;
    }

    /** Goes down into a field, by name, or into an element, by index. */
    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    void fault(ErrorCode code, String message) {
        faults.add(new Fault(pointer(), code, message));
        if (faults.size() == MOST_FAULTS) {
            refuseFaults();
        }
    }

    void fault(String field, ErrorCode code, String message) {
        enter(field);
        fault(code, message);
        leave();
    }

    /** Always {@code null}: there is no value to go on with. */
    @Nullable
    Object wrongType(JsonNode found, String expected, String example) {
        fault(ErrorCode.WRONG_TYPE, described(found) + "; " + expected + " is expected, for example " + example);
        return null;
    }

    boolean isClean() {
        return faults.isEmpty();
    }

    void refuseFaults() throws RefusedRequest {
        if (!faults.isEmpty()) {
            throw new RefusedRequest(faults);
        }
    }

    /** A text as it may stand in a message: short, on one line. */
    static String quoted(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return '"' + shown.replaceAll("\\p{Cntrl}", " ") + '"';
    }

    private static String described(JsonNode found) {
        return switch (found.getNodeType()) {
            case STRING -> quoted(found.textValue()) + " is text";
            case NUMBER -> found.asText() + " is a number";
            case BOOLEAN -> found.asText() + " is a yes/no value";
            case ARRAY -> "this is a list";
            case OBJECT -> "this is an object";
            default -> "this is " + found;
        };
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(steps[i].toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
