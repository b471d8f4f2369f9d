package io.crossdock.scenario.mutation;

import io.crossdock.scenario.coverage.CellBounds;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.proof.Boundary;
import io.crossdock.table.proof.IndexedColumn;
import io.crossdock.table.proof.TableIndex;
import java.util.ArrayList;
import java.util.List;

/** All small faults that are made in one table, row by row. */
final class Mutants {
    private final TableIndex index;
    private final DecisionTable table;

    Mutants(TableIndex index) {
        this.index = index;
        this.table = index.table();
    }

    List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.when().size(); column++) {
                otherCells(row, column, mutants);
            }
            swapped(row, mutants);
            mutants.add(new Mutant.NoRow(row));
        }
        return mutants;
    }

    private void otherCells(int row, int column, List<Mutant> mutants) {
        Condition cell = table.rows().get(row).when().get(column);
        IndexedColumn indexed = index.columns().get(column);
        for (Boundary bound : CellBounds.of(indexed, cell)) {
            ShiftedCell.of(cell, bound).forEach(moved -> mutants.add(new Mutant.OtherCell(row, column, moved)));
        }
        if (!(cell instanceof Condition.Any)) {
            mutants.add(new Mutant.OtherCell(row, column, new Condition.Any()));
        }
    }

    /** With the next row below, or from the top again, that gives something else. */
    private void swapped(int row, List<Mutant> mutants) {
        int all = table.rows().size();
        for (int step = 1; step < all; step++) {
            int other = (row + step) % all;
            if (!table.rows().get(row).then().equals(table.rows().get(other).then())) {
                mutants.add(new Mutant.SwappedOutputs(row, other));
                return;
            }
        }
    }
}
