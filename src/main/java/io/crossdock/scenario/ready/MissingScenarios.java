package io.crossdock.scenario.ready;

import io.crossdock.scenario.coverage.BoundaryPoint;
import io.crossdock.scenario.coverage.QuestionSearch;
import io.crossdock.scenario.coverage.TableCoverage;
import io.crossdock.scenario.mutation.Mutant;
import io.crossdock.scenario.mutation.Survivor;
import io.crossdock.scenario.mutation.TableMutants;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.Written;
import io.crossdock.table.proof.TableIndex;
import java.time.Instant;

/** The sheet that would try what nobody tried of a table, and notice what nobody noticed. */
public final class MissingScenarios {
    private MissingScenarios() {}

    public static ReadySheet of(TableCoverage coverage, TableMutants mutants, Instant usual) {
        DecisionTable table = coverage.table();
        ReadySheet sheet = new ReadySheet(table, usual);
        QuestionSearch search = new QuestionSearch(TableIndex.of(table), usual);
        for (Row row : coverage.untriedRows()) {
            search.counting(row.position()).ifPresent(question -> sheet.add(row.id(), question));
        }
        for (BoundaryPoint point : coverage.untriedPoints()) {
            point.missing().ifPresent(question -> sheet.add(label(table, point), question));
        }
        for (Survivor survivor : mutants.survivors()) {
            sheet.add(label(table, survivor), survivor.question());
        }
        return sheet;
    }

    /** For example {@code PB-002 Priority score unknown}; the row alone when all of it is at stake. */
    private static String label(DecisionTable table, Survivor survivor) {
        String row = table.rows().get(survivor.mutant().row()).id();
        if (!(survivor.mutant() instanceof Mutant.OtherCell cell)) {
            return row;
        }
        Object value = survivor.question().values().get(cell.column());
        return row + " " + table.when().get(cell.column()).label() + " "
                + (value == null ? "unknown" : Written.of(value).isEmpty() ? "none" : Written.of(value));
    }

    /** For example {@code PB-002 Priority score just below 50}. */
    private static String label(DecisionTable table, BoundaryPoint point) {
        return point.row().id() + " " + table.when().get(point.column()).label() + " "
                + point.side().written() + " " + Written.of(point.bound());
    }
}
