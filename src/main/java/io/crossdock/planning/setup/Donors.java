package io.crossdock.planning.setup;

import io.crossdock.model.DonorOrder;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Source.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stock that is reserved for orders of lower rank, and why the other donors cannot be asked. */
final class Donors {
    private final Map<String, Wanted> wanted;
    private final Tuning tuning;
    private final boolean allowed;
    private final List<Source> sources = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();

    Donors(Map<String, Wanted> wanted, Tuning tuning, boolean allowed) {
        this.wanted = wanted;
        this.tuning = tuning;
        this.allowed = allowed;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    List<Unusable> unusable() {
        return List.copyOf(unusable);
    }

    void add(List<DonorOrder> donors) {
        for (int i = 0; i < donors.size(); i++) {
            DonorOrder donor = donors.get(i);
            Wanted wish = donor.itemId() == null ? null : wanted.get(donor.itemId());
            if (wish != null) {
                add(donor, wish, "/donorOrders/" + i);
            }
        }
    }

    private void add(DonorOrder donor, Wanted wish, String pointer) {
        String id = donor.orderId();
        List<Ordered> takers = id == null ? List.of() : takers(id, wish);
        boolean all = takers.size() == wish.orders().size();
        String node = donor.node() != null ? donor.node() : node(takers, all);
        Long price = wish.share(tuning.donorLossValuePct());
        if (!allowed) {
            refuse(donor, pointer, ReasonCode.DONORS_NOT_ALLOWED, "the request does not allow to take from others");
        } else if (id == null || donor.reservedQty() == null) {
            refuse(donor, pointer, ReasonCode.DONOR_INCOMPLETE, "its order or its quantity is not given");
        } else if (takers.isEmpty()) {
            refuse(donor, pointer, ReasonCode.DONOR_RANKS_HIGHER, "no order of this request ranks above it");
        } else if (node == null) {
            refuse(donor, pointer, ReasonCode.DONOR_INCOMPLETE, "nobody says at which node its stock lies");
        } else if (wish.asksForShelfLife()) {
            refuse(donor, pointer, ReasonCode.EXPIRY_UNKNOWN, "a line asks for shelf life and its stock has no expiry");
        } else if (price == null) {
            refuse(donor, pointer, ReasonCode.VALUE_UNKNOWN, "its loss has no price, because no line says the value");
        } else {
            Integer only = all ? null : Integer.valueOf(takers.get(0).demand().index());
            sources.add(source(donor, node, price, only));
        }
    }

    /** Who ranks above the donor and could use what it holds, the strongest first. */
    private static List<Ordered> takers(String donor, Wanted wish) {
        return wish.orders().stream()
                .filter(order -> !donor.equals(order.demand().orderId()))
                .filter(order -> outranks(order, donor))
                .sorted(Comparator.comparingInt(order -> -order.policy().rank()))
                .toList();
    }

    private static boolean outranks(Ordered order, String donor) {
        Integer rank = order.policy().donorRanks().get(donor);
        return rank != null && order.policy().rank() > rank;
    }

    /** Where the takers ship from; {@code null} when they do not agree. */
    private static @Nullable String node(List<Ordered> takers, boolean all) {
        List<String> nodes = takers.stream()
                .limit(all ? Long.MAX_VALUE : 1)
                .map(order ->
                        order.risk().shipFrom() == null ? "" : order.risk().shipFrom())
                .distinct()
                .toList();
        return nodes.size() == 1 && !nodes.get(0).isEmpty() ? nodes.get(0) : null;
    }

    private void refuse(DonorOrder donor, String pointer, ReasonCode code, String why) {
        String who = donor.orderId() == null ? "a donor" : donor.orderId();
        String item = donor.itemId() == null ? "" : donor.itemId();
        String subject = item + " of " + who + " (" + pointer + ")";
        unusable.add(Unusable.stock(code, subject, "It cannot be taken: " + why + ".", item, null));
    }

    private static Source source(DonorOrder donor, String node, long price, @Nullable Integer only) {
        return new Source(
                -1,
                Kind.DONOR,
                node,
                "",
                donor.itemId() == null ? "" : donor.itemId(),
                "",
                Units.quantity(donor.reservedQty()),
                null,
                null,
                price,
                donor.orderId(),
                only);
    }
}
