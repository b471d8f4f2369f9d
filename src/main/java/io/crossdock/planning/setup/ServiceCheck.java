package io.crossdock.planning.setup;

import io.crossdock.model.CarrierOption;
import io.crossdock.model.CarrierOption.WeightBreak;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.PlanRequest;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Faults of carrier options: prices, arrivals before the pickup, services that leave from nowhere. */
final class ServiceCheck {
    private static final BigDecimal MOST_USD_PER_KG = new BigDecimal("1000");

    private final Faults faults;
    private final boolean complete;

    /** @param complete whether each option must name its carrier and its node; else one that does not is only not used */
    ServiceCheck(Faults faults, boolean complete) {
        this.faults = faults;
        this.complete = complete;
    }

    void check(PlanRequest request) {
        Set<String> nodes = nodes(request);
        List<CarrierOption> options = request.carrierOptions();
        for (int i = 0; i < options.size(); i++) {
            String at = "/carrierOptions/" + i;
            CarrierOption option = options.get(i);
            if (option.carrier() == null && complete) {
                faults.missing(at + "/carrier", "The option does not say its carrier.");
            }
            from(at + "/from", option.from(), nodes);
            times(at + "/etaAt", option);
            prices(at, option);
        }
    }

    private void from(String pointer, @Nullable String from, Set<String> nodes) {
        if (from == null && complete) {
            faults.missing(pointer, "The option does not say from which node it leaves.");
        } else if (from != null && !nodes.contains(from)) {
            faults.unknown(
                    pointer,
                    "\"" + from + "\" is nowhere else in the request: no stock, no node, no order ships from there.",
                    from,
                    nodes);
        }
    }

    private void times(String pointer, CarrierOption option) {
        if (option.etaAt() != null
                && option.pickupCutoffAt() != null
                && option.etaAt().isBefore(option.pickupCutoffAt())) {
            faults.add(
                    pointer,
                    ErrorCode.OUT_OF_RANGE,
                    "The arrival at " + option.etaAt() + " is before the pickup cut-off at " + option.pickupCutoffAt()
                            + ".");
        }
    }

    private void prices(String at, CarrierOption option) {
        faults.usd(at + "/costUsd", option.costUsd());
        faults.amount(at + "/usdPerKg", option.usdPerKg(), MOST_USD_PER_KG);
        faults.usd(at + "/minimumUsd", option.minimumUsd());
        faults.usd(at + "/usdPerPallet", option.usdPerPallet());
        faults.weight(at + "/palletKg", option.palletKg());
        faults.weight(at + "/capacityKg", option.capacityKg());
        faults.quantity(at + "/capacityQty", option.capacityQty());
        faults.weight(at + "/co2Kg", option.co2Kg());
        if (option.palletKg() != null && option.palletKg().signum() == 0) {
            faults.add(at + "/palletKg", ErrorCode.OUT_OF_RANGE, "A pallet that takes no weight carries nothing.");
        }
        Set<BigDecimal> from = new HashSet<>();
        for (int i = 0; i < option.weightBreaks().size(); i++) {
            WeightBreak step = option.weightBreaks().get(i);
            String pointer = at + "/weightBreaks/" + i;
            faults.weight(pointer + "/fromKg", step.fromKg());
            faults.amount(pointer + "/usdPerKg", step.usdPerKg(), MOST_USD_PER_KG);
            if (!from.add(step.fromKg().stripTrailingZeros())) {
                faults.add(
                        pointer + "/fromKg",
                        ErrorCode.OUT_OF_RANGE,
                        "Two breaks begin at " + step.fromKg().toPlainString() + " kg. Keep one of them.");
            }
        }
    }

    private static Set<String> nodes(PlanRequest request) {
        Set<@Nullable String> nodes = new HashSet<>();
        request.inventoryPositions().forEach(position -> nodes.add(position.node()));
        request.nodes().forEach(node -> nodes.add(node.node()));
        request.donorOrders().forEach(donor -> nodes.add(donor.node()));
        request.orders().forEach(risk -> nodes.add(risk.shipFrom()));
        Set<String> known = new TreeSet<>();
        for (String node : nodes) {
            if (node != null) {
                known.add(node);
            }
        }
        return known;
    }
}
