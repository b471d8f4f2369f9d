package io.crossdock.scenario.mutation;

import io.crossdock.scenario.coverage.Share;
import io.crossdock.table.DecisionTable;
import java.util.List;

/**
 * What became of the faults made in one table.
 *
 * @param killed how many some line of a sheet notices
 */
public record TableMutants(DecisionTable table, int killed, List<Survivor> survivors) {
    public TableMutants {
        survivors = List.copyOf(survivors);
    }

    public Share share() {
        return new Share(killed, killed + survivors.size());
    }
}
