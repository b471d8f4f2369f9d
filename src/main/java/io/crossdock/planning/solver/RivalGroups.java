package io.crossdock.planning.solver;

import io.crossdock.planning.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws a few orders that could give each other what they lack. */
final class RivalGroups {
    private static final int LEAST = 2;
    private static final int MOST = 6;
    private static final int DRAWS = 16;
    private static final int PERCENT_THAT_DO_NOT_USE_IT = 20;

    private final Rivals rivals;
    private final List<Integer> contenders;

    private RivalGroups(Rivals rivals, int orders) {
        this.rivals = rivals;
        List<Integer> all = new ArrayList<>();
        for (int order = 0; order < orders; order++) {
            if (!rivals.contestedBy(order).isEmpty()) {
                all.add(order);
            }
        }
        contenders = List.copyOf(all);
    }

    static RivalGroups of(Problem problem) {
        return new RivalGroups(new Rivals(problem), problem.demands().size());
    }

    /** One order, and some of those that use what it could use; a single one when nothing is contested. */
    List<PlannedOrder> pick(List<PlannedOrder> orders, Random random) {
        List<PlannedOrder> group = new ArrayList<>();
        if (contenders.isEmpty()) {
            group.add(orders.get(random.nextInt(orders.size())));
            return group;
        }
        group.add(orders.get(any(contenders, random)));
        int size = LEAST + random.nextInt(MOST - LEAST + 1);
        for (int draw = 0; draw < DRAWS && group.size() < size; draw++) {
            int member = group.get(random.nextInt(group.size())).demand().index();
            int resource = any(rivals.contestedBy(member), random);
            PlannedOrder rival = orders.get(any(rivals.ordersOf(resource), random));
            boolean uses = rivals.contested().get(resource).isUsedBy(rival.plan());
            if (!group.contains(rival) && (uses || random.nextInt(100) < PERCENT_THAT_DO_NOT_USE_IT)) {
                group.add(rival);
            }
        }
        return group;
    }

    private static int any(List<Integer> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
