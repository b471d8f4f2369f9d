package io.crossdock.table.sheet;

import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of one file while it is read. A flood of one kind in one sheet ends in a count. */
final class Findings {
    private final List<Finding> listed = new ArrayList<>();
    private final Map<Kind, Integer> seen = new LinkedHashMap<>();

    void add(SheetCode code, Place place, String problem, String advice) {
        Kind kind = new Kind(code, new Place(place.file(), place.sheet(), ""));
        if (seen.merge(kind, 1, Integer::sum) <= code.mostPerSheet()) {
            listed.add(code.at(place, problem, advice));
        }
    }

    void add(RefusedFileException refused, Place place) {
        add(refused.code(), place, refused.problem(), refused.advice());
    }

    boolean hasErrors() {
        return listed.stream().anyMatch(finding -> finding.level() == Finding.Level.ERROR);
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(listed);
        seen.forEach((kind, count) -> {
            int unlisted = count - kind.code.mostPerSheet();
            if (unlisted > 0) {
                all.add(kind.code.at(kind.sheet, unlisted + " more places like the ones above.", ""));
            }
        });
        return List.copyOf(all);
    }

    private record Kind(SheetCode code, Place sheet) {}
}
