package io.crossdock.planning.answer;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plans that a person would call different ways out: the recommended one, then named trade-offs, then other ways
 * that give something the recommended one does not, or that do without the nodes it adds.
 *
 * @param plans the recommended one first, then best first
 * @param note why there are fewer than asked for; {@code null} when there are not
 */
record Alternatives(List<Labelled> plans, @Nullable String note) {
    Alternatives {
        plans = List.copyOf(plans);
    }

    record Labelled(Weighed plan, Label label) {}

    static Alternatives of(Problem problem, Pinned pinned, Searched found, int atMost) {
        OrderPlan chosen = found.plan();
        Weighed first = Weighed.of(chosen, problem.weights(), pinned);
        Comparator<Weighed> best = problem.weights().serviceFirst()
                ? Comparator.comparingLong(Weighed::missed).thenComparingLong(Weighed::total)
                : Comparator.comparingLong(Weighed::total);
        List<Weighed> others = found.candidates().stream()
                .distinct()
                .filter(plan -> !plan.equals(chosen))
                .map(plan -> Weighed.of(plan, problem.weights(), pinned))
                .filter(plan -> plan.shipped() > 0 || TradeOffs.keepsAndBackorders(plan))
                .sorted(best)
                .toList();
        List<Weighed> better = withoutWorse(first, others);
        Map<Label, Weighed> named = TradeOffs.of(first, better);
        List<Weighed> shown = new ArrayList<>(List.of(first));
        add(shown, named.values().stream().sorted(best).toList(), atMost);
        add(shown, better, atMost);
        add(shown, others.stream().filter(plan -> doesWithout(plan, first)).toList(), atMost);
        List<Labelled> plans = new ArrayList<>(List.of(new Labelled(first, Label.RECOMMENDED)));
        shown.stream()
                .skip(1)
                .sorted(best)
                .forEach(plan -> plans.add(new Labelled(plan, TradeOffs.nameOf(plan, first, named))));
        String note = shown.size() < atMost ? note(problem, found.tried(), shown, others, better, atMost) : null;
        return new Alternatives(plans, note);
    }

    private static void add(List<Weighed> shown, Collection<Weighed> more, int atMost) {
        for (Weighed plan : more) {
            if (shown.size() < atMost && shown.stream().noneMatch(other -> Likeness.isAlike(plan, other))) {
                shown.add(plan);
            }
        }
    }

    private static List<Weighed> withoutWorse(Weighed first, List<Weighed> others) {
        List<Weighed> kept = new ArrayList<>();
        for (Weighed plan : others) {
            if (!plan.isNoBetterThan(first)
                    && others.stream().noneMatch(other -> isBeaten(plan, other))
                    && kept.stream().noneMatch(plan::isNoBetterThan)) {
                kept.add(plan);
            }
        }
        return kept;
    }

    private static boolean isBeaten(Weighed plan, Weighed other) {
        return plan.isNoBetterThan(other) && !other.isNoBetterThan(plan);
    }

    /** A way out when the nodes of the first plan fail: it books elsewhere, and delivers no less. */
    static boolean doesWithout(Weighed plan, Weighed first) {
        List<Integer> nodes = first.booked().stream().map(Lane::node).toList();
        return !nodes.isEmpty()
                && !plan.booked().isEmpty()
                && plan.filled() >= first.filled()
                && plan.booked().stream().map(Lane::node).noneMatch(nodes::contains);
    }

    private static String note(
            Problem problem,
            boolean tried,
            List<Weighed> shown,
            List<Weighed> others,
            List<Weighed> better,
            int atMost) {
        String fewer = "Only " + shown.size() + " of " + Spoken.count(atMost, "plan") + ": ";
        int left = others.size() - (shown.size() - 1);
        if (left == 0) {
            return fewer + nothingElse(problem, tried, shown) + ".";
        }
        long near = better.stream().filter(plan -> !shown.contains(plan)).count();
        List<String> why = new ArrayList<>();
        if (left > near) {
            why.add(are(left - near) + " no better than another in cost, quantity, arrival, shipments or CO2");
        }
        if (near > 0) {
            why.add(are(near) + " too much like a plan that is shown");
        }
        return fewer + "of the other plans that were found, " + String.join(" and ", why) + ".";
    }

    private static String nothingElse(Problem problem, boolean tried, List<Weighed> shown) {
        if (usesAllServices(problem, shown)) {
            return "no other node or service can deliver these goods";
        }
        if (!tried) {
            return "the search kept no other plan";
        }
        int most = shown.get(0).demand().limits().mostShipments();
        return "each other service is no better than one that is used, or can carry nothing within the rules, such as"
                + " at most " + Spoken.count(most, "shipment");
    }

    private static String are(long count) {
        return count + (count == 1 ? " is" : " are");
    }

    private static boolean usesAllServices(Problem problem, List<Weighed> shown) {
        List<Lane> used = shown.stream().flatMap(plan -> plan.booked().stream()).collect(Collectors.toList());
        return problem.lanesOf(shown.get(0).demand()).stream().allMatch(lane -> lane.original() || used.contains(lane));
    }
}
