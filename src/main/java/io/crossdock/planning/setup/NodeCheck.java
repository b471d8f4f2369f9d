package io.crossdock.planning.setup;

import io.crossdock.model.DistributionNode;
import io.crossdock.model.DistributionNode.WorkingHours;
import io.crossdock.model.ErrorCode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Faults of nodes: costs, capacities, time zones, working hours. */
final class NodeCheck {
    private static final String END_OF_DAY = "24:00";
    private static final int MOST_LEAD_MINUTES = 60 * 24 * 60;
    private static final List<String> DAYS =
            Arrays.stream(DayOfWeek.values()).map(Enum::name).toList();

    private final Faults faults;
    private final Map<String, Integer> seen = new HashMap<>();

    NodeCheck(Faults faults) {
        this.faults = faults;
    }

    void check(List<DistributionNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            node("/nodes/" + i, i, nodes.get(i));
        }
    }

    private void node(String at, int place, DistributionNode node) {
        Integer earlier = node.node() == null ? null : seen.putIfAbsent(node.node(), place);
        if (node.node() == null) {
            faults.missing(at + "/node", "The node has no name.");
        } else if (earlier != null) {
            faults.add(
                    at + "/node",
                    ErrorCode.OUT_OF_RANGE,
                    "\"" + node.node() + "\" is also the name of /nodes/" + earlier + ". Keep one of them.");
        }
        faults.usd(at + "/handlingUsd", node.handlingUsd());
        faults.usd(at + "/pickUsdPerUnit", node.pickUsdPerUnit());
        faults.quantity(at + "/capacityQty", node.capacityQty());
        faults.whole(at + "/capacityShipments", node.capacityShipments(), 0, Integer.MAX_VALUE);
        faults.whole(at + "/leadMinutes", node.leadMinutes(), 0, MOST_LEAD_MINUTES);
        zone(at + "/timeZone", node);
        for (int i = 0; i < node.workingHours().size(); i++) {
            hours(at + "/workingHours/" + i, node.workingHours().get(i));
        }
        for (int i = 0; i < node.closedOn().size(); i++) {
            if (!isDay(node.closedOn().get(i))) {
                faults.add(
                        at + "/closedOn/" + i,
                        ErrorCode.UNKNOWN_VALUE,
                        "\"" + node.closedOn().get(i) + "\" is not a day. Write it as 2026-12-25.");
            }
        }
    }

    private void zone(String pointer, DistributionNode node) {
        String zone = node.timeZone();
        if (zone == null && !(node.workingHours().isEmpty() && node.closedOn().isEmpty())) {
            faults.missing(pointer, "Working hours and closed days are local, so the node must say its time zone.");
        } else if (zone != null && !isZone(zone)) {
            faults.unknown(
                    pointer,
                    "\"" + zone + "\" is not a known time zone.",
                    zone,
                    ZoneId.getAvailableZoneIds().stream().sorted().toList());
        }
    }

    private void hours(String at, WorkingHours hours) {
        if (!DAYS.contains(hours.day())) {
            faults.unknown(
                    at + "/day", "\"" + hours.day() + "\" is not a day. Write MONDAY to SUNDAY.", hours.day(), DAYS);
        }
        LocalTime from = time(at + "/from", hours.from());
        LocalTime to = hours.to().equals(END_OF_DAY) ? LocalTime.MAX : time(at + "/to", hours.to());
        if (from != null && to != null && !from.isBefore(to)) {
            faults.add(
                    at + "/to",
                    ErrorCode.OUT_OF_RANGE,
                    hours.to() + " is not after " + hours.from() + ". Split a shift over midnight in two.");
        }
    }

    private @Nullable LocalTime time(String pointer, String text) {
        try {
            if (text.matches("\\d\\d:\\d\\d")) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException e) {
            // told below, like every other text that is no time
        }
        faults.add(pointer, ErrorCode.UNKNOWN_VALUE, "\"" + text + "\" is not a time of day. Write it as 06:00.");
        return null;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isZone(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
