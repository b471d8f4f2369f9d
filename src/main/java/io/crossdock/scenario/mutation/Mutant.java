package io.crossdock.scenario.mutation;

import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;

/** One small fault in a table. Rows and columns are places in the table. */
public sealed interface Mutant {
    /** The row that is wrong. */
    int row();

    /** What nobody would notice, as a sentence about the row. */
    String sentence(DecisionTable table);

    /** A cell asks something else: a bound is off by one unit, or it says any. */
    record OtherCell(int row, int column, Condition cell) implements Mutant {
        @Override
        public String sentence(DecisionTable table) {
            Row of = table.rows().get(row);
            return "row " + of.id() + ", \"" + table.when().get(column).label() + "\": \""
                    + of.when().get(column).written() + "\" could read \"" + cell.written() + "\"";
        }
    }

    /** Two rows give each other's values. */
    record SwappedOutputs(int row, int other) implements Mutant {
        @Override
        public String sentence(DecisionTable table) {
            return "rows " + table.rows().get(row).id() + " and "
                    + table.rows().get(other).id() + " could give each other's values";
        }
    }

    /** The row is not there. */
    record NoRow(int row) implements Mutant {
        @Override
        public String sentence(DecisionTable table) {
            return "row " + table.rows().get(row).id() + " could be missing";
        }
    }
}
