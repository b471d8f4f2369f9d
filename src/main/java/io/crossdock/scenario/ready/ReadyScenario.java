package io.crossdock.scenario.ready;

import io.crossdock.scenario.coverage.TableQuestion;
import java.util.List;

/**
 * A line for a sheet.
 *
 * @param rows the rows that the table as it is lets count
 * @param then what they give, one text per THEN column
 */
public record ReadyScenario(String label, TableQuestion question, List<String> rows, List<String> then) {
    public ReadyScenario {
        rows = List.copyOf(rows);
        then = List.copyOf(then);
    }
}
