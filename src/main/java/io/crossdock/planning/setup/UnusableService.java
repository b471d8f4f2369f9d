package io.crossdock.planning.setup;

import io.crossdock.model.CarrierOption;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Vehicle;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service that cannot be planned with, as it would be if it could.
 *
 * @param vehicle what it can still take, with index -1
 * @param tariff {@code null} when nobody knows its price
 */
public record UnusableService(
        String carrier,
        String service,
        String from,
        @Nullable Instant etaAt,
        Vehicle vehicle,
        @Nullable Tariff tariff,
        long handlingCents,
        long pickPerUnit,
        boolean dangerousGoods,
        Set<String> temperatureClasses) {
    public UnusableService {
        temperatureClasses = Set.copyOf(temperatureClasses);
    }

    /** @param priced whether its price can be told; {@code null} when nobody says from where it leaves */
    static @Nullable UnusableService of(CarrierOption option, boolean priced, Docks docks) {
        String from = option.from();
        return from == null
                ? null
                : new UnusableService(
                        option.carrier() == null ? "" : option.carrier(),
                        option.service() == null ? "" : option.service(),
                        from,
                        option.etaAt(),
                        PriceList.vehicle(-1, option),
                        priced ? PriceList.tariff(option) : null,
                        docks.handlingCents(from),
                        docks.pickRate(from),
                        Boolean.TRUE.equals(option.dangerousGoods()),
                        Set.copyOf(option.temperatureClasses()));
    }
}
