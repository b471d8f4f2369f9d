package io.crossdock.table.sheet;

import io.crossdock.table.Finding;
import java.util.List;

/**
 * What could be read of one file, and what was wrong with it. With an ERROR among the findings the grids may be incomplete.
 *
 * @param name file name without folder and ending, for example {@code escalation}
 */
public record Workbook(String name, List<Grid> grids, List<Finding> findings) {
    public Workbook {
        grids = List.copyOf(grids);
        findings = List.copyOf(findings);
    }
}
