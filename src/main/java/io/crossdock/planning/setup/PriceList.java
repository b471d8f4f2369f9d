package io.crossdock.planning.setup;

import io.crossdock.model.CarrierOption;
import io.crossdock.model.CarrierOption.WeightBreak;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Tariff.Break;
import io.crossdock.planning.problem.Vehicle;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The price of a carrier option as a tariff. */
final class PriceList {
    private PriceList() {}

    static boolean isThere(CarrierOption option) {
        return option.costUsd() != null || isByWeight(option) || option.usdPerPallet() != null;
    }

    /** What is missing to make a price of its parts; empty when nothing is. */
    static Optional<String> gap(CarrierOption option) {
        boolean breaksFromZero =
                option.weightBreaks().stream().anyMatch(step -> step.fromKg().signum() == 0);
        if (option.usdPerKg() == null && !option.weightBreaks().isEmpty() && !breaksFromZero) {
            return Optional.of("its price per kilogram below the first weight break is not given");
        }
        if (option.usdPerPallet() != null && option.palletKg() == null) {
            return Optional.of("its price goes by pallet and nobody says what weight a pallet takes");
        }
        if (option.minimumUsd() != null && !isByWeight(option)) {
            return Optional.of("it has a minimum and no price per kilogram");
        }
        return Optional.empty();
    }

    static boolean needsWeights(CarrierOption option) {
        return isByWeight(option) || option.usdPerPallet() != null || option.capacityKg() != null;
    }

    /** What it can still take. */
    static Vehicle vehicle(int index, CarrierOption option) {
        return new Vehicle(
                index,
                option.capacityKg() == null ? Long.MAX_VALUE : Units.grams(option.capacityKg()),
                option.capacityQty() == null ? Long.MAX_VALUE : Units.quantity(option.capacityQty()));
    }

    static boolean isKnown(CarrierOption option) {
        return isThere(option) && gap(option).isEmpty();
    }

    static Tariff tariff(CarrierOption option) {
        return new Tariff(
                cents(option.costUsd()),
                cents(option.minimumUsd()),
                isByWeight(option) ? breaks(option) : List.of(),
                option.usdPerPallet() == null || option.palletKg() == null ? 0 : Units.grams(option.palletKg()),
                cents(option.usdPerPallet()));
    }

    private static boolean isByWeight(CarrierOption option) {
        return option.usdPerKg() != null || !option.weightBreaks().isEmpty();
    }

    /** A break from 0 takes the place of the general price per kilogram. */
    private static List<Break> breaks(CarrierOption option) {
        Stream<Break> given = option.weightBreaks().stream()
                .map(step -> new Break(step.fromKg().signum() == 0 ? 0 : Units.grams(step.fromKg()), rate(step)));
        boolean fromZero =
                option.weightBreaks().stream().anyMatch(step -> step.fromKg().signum() == 0);
        Stream<Break> general = fromZero || option.usdPerKg() == null
                ? Stream.of()
                : Stream.of(new Break(0, Units.rate(option.usdPerKg())));
        return Stream.concat(general, given)
                .sorted(Comparator.comparingLong(Break::fromGrams))
                .toList();
    }

    private static long rate(WeightBreak step) {
        return Units.rate(step.usdPerKg());
    }

    private static long cents(@Nullable BigDecimal usd) {
        return usd == null ? 0 : Units.cents(usd);
    }
}
