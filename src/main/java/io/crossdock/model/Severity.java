package io.crossdock.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How bad the case is, and every row that had a say. */
public record Severity(@Nullable String level, List<Match> matched) {

    public Severity {
        matched = Copies.of(matched);
    }

    /** One row and the severity it asks for. */
    public record Match(String ruleId, String severity) {}
}
