package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows that let a case run by itself, each with the money that can be at stake in it. */
final class AutoPaths {
    private static final String MODE = "matrixMode";
    private static final String BAND = "exposureBand";
    private static final String EXPOSURE = "financialExposureUsd";
    private static final String AUTO = "AUTO";

    private final Findings findings;
    private final Collection<TableDraft> drafts;

    AutoPaths(Findings findings, Collection<TableDraft> drafts) {
        this.findings = findings;
        this.drafts = drafts;
    }

    void list() {
        for (TableDraft draft : drafts) {
            TableColumns columns = new TableColumns(draft);
            if (columns.makes(MODE) && columns.asks(BAND)) {
                columns.rows().stream()
                        .filter(row -> AUTO.equals(columns.value(row, MODE)))
                        .forEach(row -> findings.add(
                                FindingCode.AUTO_PATH,
                                columns.made(row, MODE),
                                row.id(),
                                columns.label(MODE),
                                "cases of this row may run by themselves, at an exposure of "
                                        + Advice.oneOf(exposures(columns.condition(row, BAND))) + ".",
                                ""));
            }
        }
    }

    /** The amounts whose band the condition matches. */
    private List<String> exposures(Condition bands) {
        List<String> exposures = new ArrayList<>();
        for (TableDraft draft : drafts) {
            TableColumns columns = new TableColumns(draft);
            if (columns.makes(BAND) && columns.asks(EXPOSURE)) {
                for (Row row : columns.rows()) {
                    if (bands.matches(columns.value(row, BAND))) {
                        exposures.add(amount(columns.condition(row, EXPOSURE)));
                    }
                }
            }
        }
        return exposures.isEmpty() ? List.of("any amount") : exposures;
    }

    private static String amount(Condition amount) {
        if (amount instanceof Condition.Range range) {
            String low = range.low() == null ? "" : Values.written(range.low());
            String high = range.high() == null ? "" : Values.written(range.high());
            return high.isEmpty()
                    ? low + " USD or more"
                    : (low.isEmpty() ? "" : low + " to ") + "under " + high + " USD";
        }
        return amount.written();
    }
}
