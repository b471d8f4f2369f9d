package io.crossdock.planning.setup;

import io.crossdock.model.DistributionNode;
import io.crossdock.planning.problem.Node;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What the nodes cost, can take, and when they have goods ready; the policy's weights where a node does not say. */
final class Docks {
    private final Map<String, DistributionNode> byName = new HashMap<>();
    private final Map<String, WorkingCalendar> calendars = new HashMap<>();
    private final Tuning tuning;

    Docks(List<DistributionNode> nodes, Tuning tuning) {
        this.tuning = tuning;
        for (DistributionNode node : nodes) {
            if (node.node() != null) {
                byName.put(node.node(), node);
                calendars.put(node.node(), new WorkingCalendar(node));
            }
        }
    }

    /** When goods that are there at an instant stand at the dock; {@code null} when the node does not work that long. */
    @Nullable
    Instant ready(String name, Instant there) {
        DistributionNode node = byName.get(name);
        WorkingCalendar calendar = calendars.get(name);
        if (node == null || calendar == null || node.leadMinutes() == null) {
            return there;
        }
        return calendar.after(there, Duration.ofMinutes(node.leadMinutes()));
    }

    long handlingCents(String name) {
        DistributionNode node = byName.get(name);
        return node == null || node.handlingUsd() == null
                ? tuning.extraShipmentCents()
                : Units.cents(node.handlingUsd());
    }

    long pickRate(String name) {
        DistributionNode node = byName.get(name);
        return node == null || node.pickUsdPerUnit() == null ? tuning.pickRate() : Units.rate(node.pickUsdPerUnit());
    }

    List<Node> nodes(SortedSet<String> used) {
        List<String> names = List.copyOf(used);
        return names.stream().map(name -> node(names.indexOf(name), name)).toList();
    }

    private Node node(int index, String name) {
        DistributionNode node = byName.get(name);
        BigDecimal quantity = node == null ? null : node.capacityQty();
        Integer shipments = node == null ? null : node.capacityShipments();
        return new Node(
                index,
                name,
                quantity == null ? Long.MAX_VALUE : Units.quantity(quantity),
                shipments == null ? Integer.MAX_VALUE : shipments);
    }
}
