package io.crossdock.scenario.mutation;

import io.crossdock.scenario.TableCase;
import io.crossdock.scenario.coverage.CellBounds;
import io.crossdock.scenario.coverage.QuestionSearch;
import io.crossdock.scenario.coverage.TableQuestion;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.proof.Boundary;
import io.crossdock.table.proof.IndexedColumn;
import io.crossdock.table.proof.Segment;
import io.crossdock.table.proof.TableIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the faults in one table and asks the lines of its sheets. A fault that changes no answer is not counted. */
public final class MutationRun {
    private final TableIndex index;
    private final DecisionTable table;
    private final QuestionSearch search;
    private final List<Trial> trials;

    /** @param usual when tables are asked unless a row is not valid then */
    public MutationRun(DecisionTable table, List<TableCase> cases, Instant usual) {
        this.index = TableIndex.of(table);
        this.table = table;
        this.search = new QuestionSearch(index, usual);
        this.trials = cases.stream()
                .map(one -> new Trial(one, index.matching(one.values(), one.evaluatedAt())))
                .filter(Trial::isContent)
                .toList();
    }

    public TableMutants result() {
        int killed = 0;
        List<Survivor> survivors = new ArrayList<>();
        for (Mutant mutant : new Mutants(index).all()) {
            if (trials.stream().anyMatch(trial -> trial.notices(mutant))) {
                killed++;
            } else {
                question(mutant).ifPresent(question -> survivors.add(new Survivor(mutant, question)));
            }
        }
        return new TableMutants(table, killed, survivors);
    }

    private Optional<TableQuestion> question(Mutant mutant) {
        if (!(mutant instanceof Mutant.OtherCell other)) {
            return search.counting(mutant.row());
        }
        return candidates(other).stream()
                .flatMap(value ->
                        search.counting(other.row(), new QuestionSearch.Fixed(other.column(), value.value())).stream())
                .findFirst();
    }

    /** A value to ask with; a record, because unknown is one too. */
    private record Candidate(@Nullable Object value) {}

    /** Values that the cell takes and the faulty one does not, or the other way round. */
    private List<Candidate> candidates(Mutant.OtherCell other) {
        IndexedColumn column = index.columns().get(other.column());
        Condition cell = table.rows().get(other.row()).when().get(other.column());
        List<Candidate> values = new ArrayList<>();
        for (Boundary bound : CellBounds.of(column, cell)) {
            List.of(bound.below(), bound.at(), bound.above()).stream()
                    .filter(value -> CellBounds.isPossible(column.column().field(), value))
                    .map(Candidate::new)
                    .forEach(values::add);
        }
        column.possible().stream().map(Segment::sample).map(Candidate::new).forEach(values::add);
        return values.stream()
                .filter(value -> cell.matches(value.value()) != other.cell().matches(value.value()))
                .toList();
    }
}
