package io.crossdock.planning.answer;

import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.FulfilmentPlan.PlannedLine;
import io.crossdock.model.FulfilmentPlan.PlannedShipment;
import io.crossdock.model.FulfilmentPlan.Substitution;
import io.crossdock.model.FulfilmentPlan.TakenFrom;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers out of a reason and holds each against the figures of the plans. */
final class ReadReason {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";

    private final FulfilmentPlan plan;
    private final FulfilmentPlan first;
    private final List<String> wrong = new ArrayList<>();
    private String unread;

    ReadReason(List<FulfilmentPlan> plans, int rank) {
        plan = plans.get(rank - 1);
        first = plans.get(0);
        unread = plan.why();
        if (rank == 1) {
            read("First: " + NUMBER + " USD in all", m -> is(m.group(1), total(plan)));
            read("the second costs " + NUMBER + " USD more", m -> is(m.group(1), more(plans.get(1))));
            return;
        }
        read("^\\w+: " + NUMBER + " USD (more|less) than the first in all", m -> differs(m, ReadReason::total));
        read(NUMBER + " CS (more|less) delivered", m -> differs(m, shown -> quantity(shown, shipment -> true)));
        read(NUMBER + " CS (more|less) on time", m -> differs(m, shown -> quantity(shown, PlannedShipment::onTime)));
        read(NUMBER + " CS (more|less) substituted", m -> differs(m, ReadReason::substituted));
        read(NUMBER + " CS (more|less) taken from", m -> differs(m, ReadReason::taken));
        read(NUMBER + " USD (more|less) to pay", m -> differs(m, ReadReason::paid));
        read(
                NUMBER + " USD (more|less) of penalty",
                m -> differs(m, shown -> shown.costs().penaltyUsd()));
        read(NUMBER + " kg CO2 (more|less)", m -> differs(m, shown -> Objects.requireNonNull(shown.co2Kg())));
        read(
                NUMBER + " shipments? (more|less)",
                m -> differs(m, shown -> BigDecimal.valueOf(shown.shipments().size())));
        read("the last arrival ((?:\\d+ (?:d|h|min) ?)+)(earlier|later)", this::arrivesApart);
        read("penalty were " + NUMBER + " USD instead of " + NUMBER + " USD", this::breaksEvenByPenalty);
        read("if (.+) from (\\S+) charged " + NUMBER + " USD instead of " + NUMBER + " USD", this::breaksEvenByFreight);
        read("a way out without .*", m -> true);
    }

    List<String> wrong() {
        return wrong;
    }

    String unread() {
        return unread;
    }

    private void read(String pattern, Predicate<MatchResult> holds) {
        Matcher matcher = Pattern.compile(pattern).matcher(unread);
        if (matcher.find()) {
            if (!holds.test(matcher)) {
                wrong.add(matcher.group());
            }
            unread = unread.substring(0, matcher.start()) + unread.substring(matcher.end());
        }
    }

    private boolean differs(MatchResult told, Function<FulfilmentPlan, BigDecimal> figure) {
        BigDecimal more = figure.apply(plan).subtract(figure.apply(first));
        return is(told.group(1), more.abs()) && told.group(2).equals(more.signum() > 0 ? "more" : "less");
    }

    private boolean arrivesApart(MatchResult told) {
        Duration later = Duration.between(arrival(first), arrival(plan));
        String iso =
                told.group(1).strip().toUpperCase(Locale.ROOT).replace(" ", "").replace("MIN", "M");
        boolean days = iso.contains("D");
        String time = days ? iso.substring(iso.indexOf('D') + 1) : iso;
        String date = days ? iso.substring(0, iso.indexOf('D') + 1) : "";
        Duration apart = Duration.parse("P" + date + (time.isEmpty() ? "" : "T" + time));
        return apart.equals(later.abs()) && told.group(2).equals(later.isNegative() ? "earlier" : "later");
    }

    private boolean breaksEvenByPenalty(MatchResult told) {
        BigDecimal penalty = plan.costs().penaltyUsd();
        return first.costs().penaltyUsd().signum() == 0
                && is(told.group(2), penalty)
                && is(told.group(1), penalty.subtract(more(plan)));
    }

    /** Charged otherwise, the two plans cost the same. */
    private boolean breaksEvenByFreight(MatchResult told) {
        BigDecimal instead = new BigDecimal(told.group(3));
        BigDecimal now = new BigDecimal(told.group(4));
        BigDecimal change = instead.subtract(now);
        boolean here = books(plan, told.group(1), told.group(2), now);
        boolean there = books(first, told.group(1), told.group(2), now);
        BigDecimal gap = more(plan).add(here ? change : BigDecimal.ZERO).subtract(there ? change : BigDecimal.ZERO);
        return (here || there) && gap.signum() == 0 && instead.signum() >= 0;
    }

    private static boolean books(FulfilmentPlan shown, String service, String node, BigDecimal price) {
        return shown.shipments().stream()
                .anyMatch(shipment -> !shipment.original()
                        && (shipment.carrier() + " " + shipment.service()).equals(service)
                        && shipment.from().equals(node)
                        && shipment.freightUsd().compareTo(price) == 0);
    }

    private BigDecimal more(FulfilmentPlan shown) {
        return total(shown).subtract(total(first));
    }

    private static boolean is(String told, BigDecimal figure) {
        return new BigDecimal(told).compareTo(figure) == 0;
    }

    private static BigDecimal total(FulfilmentPlan shown) {
        return shown.costs().totalUsd();
    }

    private static BigDecimal paid(FulfilmentPlan shown) {
        BigDecimal ofShipments = shown.shipments().stream()
                .map(shipment -> shipment.freightUsd().add(shipment.handlingUsd()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofShipments.add(shown.costs().picksUsd());
    }

    private static BigDecimal quantity(FulfilmentPlan shown, Predicate<PlannedShipment> which) {
        return shown.shipments().stream()
                .filter(which)
                .flatMap(shipment -> shipment.lines().stream())
                .map(PlannedLine::qty)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal substituted(FulfilmentPlan shown) {
        return shown.substitutions().stream().map(Substitution::qty).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal taken(FulfilmentPlan shown) {
        return shown.takesFrom().stream().map(TakenFrom::qty).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Instant arrival(FulfilmentPlan shown) {
        return shown.shipments().stream()
                .map(PlannedShipment::etaAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
