package io.crossdock.table.proof;

import java.util.Comparator;
import java.util.List;

/**
 * What a search found: the largest regions, and how many there are in all.
 *
 * @param proved whether everything there is was found; otherwise the search stopped at its budget
 */
public record Regions(List<Region> largest, int count, boolean proved) {
    /** More are counted, not listed. */
    public static final int MOST_LISTED = 20;

    static Regions of(List<Region> found, boolean proved) {
        List<Region> largest = found.stream()
                .sorted(Comparator.comparingDouble(Region::share).reversed())
                .limit(MOST_LISTED)
                .toList();
        return new Regions(largest, found.size(), proved);
    }

    public int more() {
        return count - largest.size();
    }
}
