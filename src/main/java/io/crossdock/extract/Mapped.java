package io.crossdock.extract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What one row of an extract came to. A row gives one result, or one {@link Request} per matching {@code when}. */
public sealed interface Mapped {
    /** Line of the file on which the row starts; the header is line 1. */
    int line();

    /**
     * The row is an exception.
     *
     * @param json in the request contract, not yet bound or checked against it
     * @param cells the row as it stands in the file
     */
    record Request(ObjectNode json, int line, List<String> cells) implements Mapped {
        public Request {
            cells = List.copyOf(cells);
        }
    }

    /** The row is in order: no {@code when} of the mapping holds. */
    record InOrder(int line) implements Mapped {}

    /**
     * The row cannot be understood.
     *
     * @param reasons everything that is wrong with it
     * @param cells the row as it stands in the file
     */
    record Rejected(int line, List<String> reasons, List<String> cells) implements Mapped {
        public Rejected {
            reasons = List.copyOf(reasons);
            cells = List.copyOf(cells);
        }
    }
}
