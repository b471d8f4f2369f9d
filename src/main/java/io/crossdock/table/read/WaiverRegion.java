package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.sheet.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code Tier: A; Days overdue: < 5 or unknown}: labels of WHEN columns and what stands in a cell of them. */
final class WaiverRegion {
    private static final String EVERY_QUESTION = "every question";

    private final TableLayout layout;
    private final CellFaults faults;

    WaiverRegion(TableLayout layout, CellFaults faults) {
        this.layout = layout;
        this.faults = faults;
    }

    /** Regions that together are the one written; none when it is not understood, which is then reported. */
    List<List<Condition>> read(String text) {
        List<String> labels =
                layout.asked().stream().map(asked -> asked.column().label()).toList();
        Map<Integer, List<Condition>> narrowed = new HashMap<>();
        if (!text.equals(EVERY_QUESTION)) {
            for (String part : text.split("\\s*;\\s*", -1)) {
                int colon = part.indexOf(':');
                int column =
                        labels.indexOf(part.substring(0, Math.max(0, colon)).strip());
                if (column < 0) {
                    faults.report(
                            FindingCode.WAIVER_LINE,
                            "\"" + part + "\" does not begin with the label of a when column and a colon.",
                            "Write for example " + labels.get(0) + ": any value of it; labels are "
                                    + Advice.allOf(labels) + ".");
                    return List.of();
                }
                List<Condition> alternatives = alternatives(column, part.substring(colon + 1));
                if (alternatives.isEmpty()) {
                    return List.of();
                }
                narrowed.put(column, alternatives);
            }
        }
        return combined(narrowed);
    }

    private List<Condition> alternatives(int column, String text) {
        List<Condition> alternatives = new ArrayList<>();
        for (String alternative : text.strip().split("\\s+or\\s+", -1)) {
            Cell cell = new Cell("", alternative.strip(), false);
            Condition condition = CellGrammar.read(layout.asked().get(column).field(), cell, faults);
            if (condition == null) {
                return List.of();
            }
            alternatives.add(condition);
        }
        return alternatives;
    }

    private List<List<Condition>> combined(Map<Integer, List<Condition>> narrowed) {
        List<List<Condition>> regions = new ArrayList<>();
        regions.add(Collections.nCopies(layout.asked().size(), new Condition.Any()));
        narrowed.forEach((column, alternatives) -> {
            List<List<Condition>> wider = List.copyOf(regions);
            regions.clear();
            for (List<Condition> region : wider) {
                for (Condition alternative : alternatives) {
                    List<Condition> narrow = new ArrayList<>(region);
                    narrow.set(column, alternative);
                    regions.add(List.copyOf(narrow));
                }
            }
        });
        return regions;
    }
}
