package io.crossdock.planning.answer;

import io.crossdock.planning.problem.Lane;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far two plans are apart in a person's eyes: other nodes, other services, other results. */
final class Likeness {
    /** Another carrier for all goods, or one result that differs: enough to call a plan another one. */
    private static final int DIFFERENT = 30;

    private static final int ALL_OTHERS = 50;
    private static final int OTHER_RESULT = 30;
    private static final Duration NOTABLE_TIME = Duration.ofHours(1);
    private static final long NOTABLE_SHARE = 100;

    private Likeness() {}

    static boolean isAlike(Weighed one, Weighed other) {
        return distance(one, other) < DIFFERENT;
    }

    static int distance(Weighed one, Weighed other) {
        int points = apart(one, other, lane -> "" + lane.node()) + apart(one, other, Likeness::service);
        points += one.shipments() == other.shipments() ? 0 : OTHER_RESULT;
        points += notable(one.filled() - other.filled(), one) ? OTHER_RESULT : 0;
        points += notable(one.onTime() - other.onTime(), one) ? OTHER_RESULT : 0;
        points += one.substituted() > 0 == other.substituted() > 0 ? 0 : OTHER_RESULT;
        points += one.taken() > 0 == other.taken() > 0 ? 0 : OTHER_RESULT;
        return points + (arriveApart(one, other) ? OTHER_RESULT : 0);
    }

    private static String service(Lane lane) {
        return lane.node() + "/" + lane.carrier() + "/" + lane.service();
    }

    /** The share of what only one of them books, of what both book. */
    private static int apart(Weighed one, Weighed other, Function<Lane, String> name) {
        Set<String> left = one.booked().stream().map(name).collect(Collectors.toSet());
        Set<String> right = other.booked().stream().map(name).collect(Collectors.toSet());
        Set<String> either = new HashSet<>(left);
        either.addAll(right);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return either.isEmpty() ? 0 : ALL_OTHERS * (either.size() - both.size()) / either.size();
    }

    /** At least a hundredth of the order. */
    private static boolean notable(long quantity, Weighed plan) {
        return quantity != 0
                && Math.abs(quantity) * NOTABLE_SHARE >= plan.demand().orderQuantity();
    }

    private static boolean arriveApart(Weighed one, Weighed other) {
        return one.etaAt() != null
                && other.etaAt() != null
                && Duration.between(one.etaAt(), other.etaAt()).abs().compareTo(NOTABLE_TIME) >= 0;
    }
}
