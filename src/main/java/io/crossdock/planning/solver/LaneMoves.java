package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.search.Decoder;
import io.crossdock.planning.search.OrderSearch;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Opens, closes or swaps one or two services of a single order and works out what each then carries. */
public final class LaneMoves implements MoveIteratorFactory<PlanSolution, ChangePlans> {
    @Override
    public long getSize(ScoreDirector<PlanSolution> director) {
        long lanes = director.getWorkingSolution().workbench().search(0).lanes().size();
        return lanes * lanes;
    }

    @Override
    public Iterator<ChangePlans> createOriginalMoveIterator(ScoreDirector<PlanSolution> director) {
        throw new UnsupportedOperationException("Lane moves are drawn at random; set selectionOrder RANDOM.");
    }

    @Override
    public Iterator<ChangePlans> createRandomMoveIterator(ScoreDirector<PlanSolution> director, Random random) {
        return new Moves(director.getWorkingSolution(), random);
    }

    private static final class Moves implements Iterator<ChangePlans> {
        private final Workbench workbench;
        private final PlannedOrder order;
        private final OrderSearch search;
        private final Decoder decoder;
        private final Random random;

        Moves(PlanSolution solution, Random random) {
            workbench = solution.workbench();
            order = solution.orders().get(0);
            search = workbench.search(0);
            decoder = search.decoder();
            this.random = random;
        }

        @Override
        public boolean hasNext() {
            return !search.lanes().isEmpty();
        }

        @Override
        public ChangePlans next() {
            List<Lane> open =
                    order.plan().loads().stream().map(Load::lane).collect(Collectors.toCollection(ArrayList::new));
            change(open);
            if (random.nextBoolean()) {
                change(open);
            }
            open.sort(Comparator.comparingInt(Lane::index));
            Remaining left = Remaining.of(workbench.problem());
            return new ChangePlans(
                    List.of(order), List.of(decoder.decode(open, left, StockPrices.none(workbench.problem()))));
        }

        private void change(List<Lane> open) {
            Lane lane = search.lanes().get(random.nextInt(search.lanes().size()));
            if (open.remove(lane)) {
                return;
            }
            boolean full = open.size() >= order.demand().limits().mostShipments();
            if (!open.isEmpty() && (full || random.nextBoolean())) {
                open.remove(random.nextInt(open.size()));
            }
            open.add(lane);
        }
    }
}
