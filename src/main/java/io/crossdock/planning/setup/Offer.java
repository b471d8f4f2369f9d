package io.crossdock.planning.setup;

import io.crossdock.model.CarrierOption;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Vehicle;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A carrier option that could be booked, whoever uses it.
 *
 * @param place in the request, the first is 0
 */
record Offer(CarrierOption option, int place, String from, Instant cutOffAt, Instant etaAt, Tariff tariff) {
    private static final long SECONDS_PER_HOUR = 3600;
    /** Later than a year is no worse than a year. */
    private static final long MOST_LATE_HOURS = 366 * 24;

    private static final long GRAMS_PER_KG = 1000;

    /** By what the offer is, never by where it stands in the request. */
    static final Comparator<Offer> CANONICAL = Comparator.comparing(Offer::from)
            .thenComparing(Offer::carrier)
            .thenComparing(Offer::service)
            .thenComparing(Offer::cutOffAt)
            .thenComparing(Offer::etaAt)
            .thenComparing(
                    offer -> offer.option().to() == null ? "" : offer.option().to())
            .thenComparing(offer -> offer.tariff().cents(GRAMS_PER_KG))
            .thenComparing(offer -> offer.option().toString());

    String carrier() {
        return option.carrier() == null ? "" : option.carrier();
    }

    String service() {
        return option.service() == null ? "" : option.service();
    }

    Vehicle vehicle(int index) {
        return PriceList.vehicle(index, option);
    }

    /** Goes where the order goes; an order whose place is not known is reached only by services without one. */
    boolean serves(Ordered order) {
        return option.to() == null || option.to().equals(order.consignee());
    }

    boolean carriesAny(Demand demand) {
        return demand.lines().stream().anyMatch(this::carries);
    }

    private boolean carries(Line line) {
        String temperature = line.temperatureClass();
        return (!line.dangerousGoods() || Boolean.TRUE.equals(option.dangerousGoods()))
                && (temperature == null || option.temperatureClasses().contains(temperature));
    }

    Lane lane(int index, Demand demand, int vehicle, int node, Docks docks) {
        BigDecimal carbon = option.co2Kg();
        return new Lane(
                index,
                demand.index(),
                node,
                vehicle,
                carrier(),
                service(),
                false,
                cutOffAt,
                etaAt,
                lateHours(etaAt, demand.windowEnd()),
                tariff,
                docks.handlingCents(from),
                docks.pickRate(from),
                Boolean.TRUE.equals(option.dangerousGoods()),
                Set.copyOf(option.temperatureClasses()),
                carbon == null ? 0 : Units.grams(carbon));
    }

    static long lateHours(Instant eta, @Nullable Instant promised) {
        long seconds = promised == null ? 0 : Duration.between(promised, eta).toSeconds();
        return Math.min(MOST_LATE_HOURS, Math.max(0, (seconds + SECONDS_PER_HOUR - 1) / SECONDS_PER_HOUR));
    }
}
