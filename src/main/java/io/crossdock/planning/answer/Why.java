package io.crossdock.planning.answer;

import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a plan ranks where it does, in one sentence, and what it would take to beat the first. */
final class Why {
    private final Weighed plan;
    private final Weighed first;
    private final String uom;
    private final List<String> gains = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();

    private Why(Weighed plan, Weighed first) {
        this.plan = plan;
        this.first = first;
        List<String> units =
                plan.demand().lines().stream().map(Line::uom).distinct().toList();
        this.uom = units.size() == 1 ? units.get(0) : "units";
    }

    /** @param ranked all plans that are shown, the first one first */
    static String first(List<Weighed> ranked, Searched found, boolean serviceFirst) {
        Weighed first = ranked.get(0);
        String cost = "First: " + Spoken.money(first.total()) + " in all";
        if (!found.others().isEmpty()) {
            return cost + ", this order's part of the best plan found for all "
                    + Spoken.count(found.others().size() + 1L, "order") + " together.";
        }
        String order = serviceFirst ? ", the least among the plans that leave least open or late" : " is the least";
        Long bound = found.lowerBoundCents();
        String proof = found.proved()
                ? ", and no plan is better"
                : bound == null || serviceFirst
                        ? " that was found"
                        : " that was found; no plan can cost less than " + Spoken.money(bound);
        String next = ranked.size() > 1 && ranked.get(1).total() > first.total()
                ? "; the second costs " + Spoken.money(ranked.get(1).total() - first.total()) + " more"
                : "";
        return cost + order + proof + next + ".";
    }

    static String other(int rank, Weighed plan, Weighed first, List<Node> nodes, boolean serviceFirst) {
        return Spoken.ordinal(rank) + ": " + new Why(plan, first).compared(nodes, serviceFirst) + ".";
    }

    private String compared(List<Node> nodes, boolean serviceFirst) {
        long more = plan.total() - first.total();
        compare();
        String sums = more == 0
                ? "as much as the first in all"
                : Spoken.money(Math.abs(more)) + (more > 0 ? " more" : " less") + " than the first in all";
        String text = sums
                + (gains.isEmpty() ? "" : ", for " + Spoken.list(gains))
                + (losses.isEmpty() ? "" : (gains.isEmpty() ? ", with " : ", but with ") + Spoken.list(losses));
        if (gains.isEmpty() && Alternatives.doesWithout(plan, first)) {
            text += ", and a way out without "
                    + Spoken.list(first.booked().stream()
                            .map(lane -> nodes.get(lane.node()).name())
                            .distinct()
                            .toList());
        }
        if (serviceFirst && plan.missed() > first.missed()) {
            return text + "; no price puts it first, because service counts before money";
        }
        return more > 0 ? text + "; " + BreakEven.of(plan, first, nodes) : text;
    }

    private void compare() {
        quantity(plan.filled() - first.filled(), "delivered");
        quantity(plan.onTime() - first.onTime(), "on time");
        arrival(plan.etaAt(), first.etaAt());
        number(plan.shipments() - first.shipments());
        amount(plan.costs().paid() - first.costs().paid(), "to pay");
        amount(plan.costs().breach() - first.costs().breach(), "of penalty");
        carbon(plan.carbon(), first.carbon());
        quantity(plan.substituted(), first.substituted(), "substituted");
        quantity(plan.taken(), first.taken(), "taken from safety stock or other orders");
    }

    private void quantity(long more, String how) {
        if (more != 0) {
            (more > 0 ? gains : losses)
                    .add(Spoken.quantity(Math.abs(more), uom) + (more > 0 ? " more " : " less ") + how);
        }
    }

    private void quantity(long here, long there, String how) {
        if (here != there) {
            (here < there ? gains : losses)
                    .add(Spoken.quantity(Math.abs(here - there), uom) + (here < there ? " less " : " more ") + how);
        }
    }

    /** An earlier arrival of less is no gain. */
    private void arrival(@Nullable Instant here, @Nullable Instant there) {
        if (here == null || there == null || here.equals(there)) {
            return;
        }
        String apart = Spoken.duration(Duration.between(here, there).abs());
        if (here.isAfter(there)) {
            losses.add("the last arrival " + apart + " later");
        } else if (plan.filled() >= first.filled()) {
            gains.add("the last arrival " + apart + " earlier");
        }
    }

    private void number(int more) {
        if (more != 0) {
            (more < 0 ? gains : losses).add(Spoken.count(Math.abs(more), "shipment") + (more < 0 ? " less" : " more"));
        }
    }

    private void carbon(@Nullable Long here, @Nullable Long there) {
        if (here != null && there != null && !here.equals(there)) {
            (here < there ? gains : losses)
                    .add(Spoken.quantity(Math.abs(here - there), "kg") + " CO2 " + (here < there ? "less" : "more"));
        }
    }

    private void amount(long more, String what) {
        if (more != 0) {
            (more < 0 ? gains : losses).add(Spoken.money(Math.abs(more)) + (more < 0 ? " less " : " more ") + what);
        }
    }
}
