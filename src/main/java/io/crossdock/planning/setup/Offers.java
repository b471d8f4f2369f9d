package io.crossdock.planning.setup;

import io.crossdock.model.CarrierOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which carrier options could be booked at all, whoever uses them, and why the others could not. */
final class Offers {
    private final Instant now;
    private final Docks docks;
    private final List<Offer> offers = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();

    Offers(Instant now, Docks docks) {
        this.now = now;
        this.docks = docks;
    }

    /** In canonical order. */
    List<Offer> offers() {
        return offers.stream().sorted(Offer.CANONICAL).toList();
    }

    List<Unusable> unusable() {
        return List.copyOf(unusable);
    }

    /** How the option is called in reasons. */
    static String subject(CarrierOption option, int place) {
        String name = Stream.of(option.carrier(), option.service())
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" "));
        return (name.isEmpty() ? "a service" : name) + (option.from() == null ? "" : " from " + option.from())
                + " (/carrierOptions/" + place + ")";
    }

    void add(List<CarrierOption> options) {
        for (int i = 0; i < options.size(); i++) {
            judge(options.get(i), i);
        }
    }

    private void judge(CarrierOption option, int place) {
        String from = option.from();
        Instant cutOff = option.pickupCutoffAt();
        Instant eta = option.etaAt();
        Instant ready = from == null ? now : docks.ready(from, now);
        if (option.carrier() == null) {
            refuse(option, place, ReasonCode.CARRIER_UNKNOWN, "nobody says which carrier it is");
        } else if (from == null) {
            refuse(option, place, ReasonCode.PLACE_UNKNOWN, "nobody says from which node it leaves");
        } else if (!PriceList.isThere(option)) {
            refuse(option, place, ReasonCode.NO_PRICE, "its price is not known");
        } else if (PriceList.gap(option).isPresent()) {
            refuse(
                    option,
                    place,
                    ReasonCode.PRICE_INCOMPLETE,
                    PriceList.gap(option).get());
        } else if (eta == null) {
            refuse(option, place, ReasonCode.NO_ARRIVAL, "its arrival is not known");
        } else if (cutOff == null) {
            refuse(option, place, ReasonCode.NO_CUT_OFF, "its pickup cut-off is not known");
        } else if (cutOff.isBefore(now)) {
            refuse(option, place, ReasonCode.CUT_OFF_PASSED, "its cut-off at " + cutOff + " has passed");
        } else if (eta.isBefore(cutOff)) {
            refuse(option, place, ReasonCode.ARRIVES_BEFORE_PICKUP, "it would arrive before it is picked up");
        } else if (ready == null || cutOff.isBefore(ready)) {
            String when = ready == null ? "the node does not work before it" : "goods are ready at " + ready;
            refuse(option, place, ReasonCode.NOT_READY_BY_CUT_OFF, "its cut-off is at " + cutOff + " and " + when);
        } else {
            offers.add(new Offer(option, place, from, cutOff, eta, PriceList.tariff(option)));
        }
    }

    private void refuse(CarrierOption option, int place, ReasonCode code, String why) {
        String text = "It cannot be used: " + why + ".";
        UnusableService service = UnusableService.of(option, PriceList.isKnown(option), docks);
        unusable.add(Unusable.service(code, subject(option, place), text, option.to(), service));
    }
}
