package io.crossdock.table.read;

import io.crossdock.table.Condition;
import java.util.List;

/**
 * A waiver whose region is understood.
 *
 * @param regions one condition per WHEN column each; together they are the region
 */
record ReadWaiver(Waiver waiver, List<List<Condition>> regions) {
    ReadWaiver {
        regions = List.copyOf(regions);
    }

    boolean isAbout(FindingCode code, String table) {
        return waiver.finding().equals(code.code()) && waiver.table().equals(table);
    }
}
