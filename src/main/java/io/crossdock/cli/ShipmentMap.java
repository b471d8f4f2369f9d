package io.crossdock.cli;

import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.FulfilmentPlan.PlannedLine;
import io.crossdock.model.FulfilmentPlan.PlannedShipment;
import io.crossdock.model.PlanningResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which shipments go from where to the customer, as an SVG: nodes left, customer right, a line for each shipment. */
final class ShipmentMap {
    private static final int WIDTH = 960;
    private static final int ROW = 44;
    private static final int TOP = 34;
    private static final int NODE_LEFT = 16;
    private static final int NODE_WIDTH = 150;
    private static final int LINE_BEGIN = NODE_LEFT + NODE_WIDTH;
    private static final int LINE_END = 784;
    private static final int TARGET_WIDTH = WIDTH - LINE_END - 16;
    private static final String CHOSEN = "#1f4e79";
    private static final String OTHER = "#9db7d1";
    private static final String LATE = "#b3261e";

    private final PlanningResult result;
    private final String customer;

    /** @param customer where the order goes, in words */
    ShipmentMap(PlanningResult result, String customer) {
        this.result = result;
        this.customer = customer;
    }

    /** A shipment and the ranks of the plans that have it. */
    private record Way(PlannedShipment shipment, List<Integer> ranks, boolean chosen) {}

    String svg() {
        Map<String, List<Way>> byNode = byNode();
        int rows = byNode.values().stream().mapToInt(List::size).sum();
        int height = TOP + Math.max(1, rows) * ROW + 12;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height + "\" width=\""
                + WIDTH + "\" height=\"" + height + "\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n");
        String order = result.orderId() == null ? "" : result.orderId();
        svg.append("<title>" + escaped("Shipments of " + order) + "</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        svg.append(text(NODE_LEFT, 20, "#000000", "start", rows == 0 ? order + ": nothing is shipped" : order));
        int y = TOP;
        for (Map.Entry<String, List<Way>> node : byNode.entrySet()) {
            int tall = node.getValue().size() * ROW;
            svg.append(box(NODE_LEFT, y, NODE_WIDTH, tall - 8, node.getKey()));
            for (Way way : node.getValue()) {
                svg.append(line(way, y + ROW / 2 + 2));
                y += ROW;
            }
        }
        svg.append(box(LINE_END, TOP, TARGET_WIDTH, Math.max(1, rows) * ROW - 8, customer));
        return svg.append("</svg>\n").toString();
    }

    /** The chosen plan's shipments first; one that several plans share is drawn once. */
    private Map<String, List<Way>> byNode() {
        Map<PlannedShipment, Way> ways = new LinkedHashMap<>();
        for (FulfilmentPlan plan : PlanText.plans(result)) {
            for (PlannedShipment shipment : plan.shipments()) {
                Way way = ways.computeIfAbsent(
                        shipment, one -> new Way(one, new ArrayList<>(), plan.equals(result.chosen())));
                way.ranks().add(plan.rank());
            }
        }
        return ways.values().stream()
                .collect(Collectors.groupingBy(way -> way.shipment().from(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String line(Way way, int y) {
        PlannedShipment shipment = way.shipment();
        String colour = way.chosen() ? CHOSEN : OTHER;
        String dash = shipment.lines().stream().allMatch(PlannedLine::pinned) ? " stroke-dasharray=\"6 4\"" : "";
        String arrow = "<path d=\"M" + (LINE_END - 8) + " " + (y - 5) + " L" + LINE_END + " " + y + " L"
                + (LINE_END - 8) + " " + (y + 5) + " Z\" fill=\"" + colour + "\"/>\n";
        return "<line x1=\"" + LINE_BEGIN + "\" y1=\"" + y + "\" x2=\"" + (LINE_END - 8) + "\" y2=\"" + y
                + "\" stroke=\"" + colour + "\" stroke-width=\"" + (way.chosen() ? 3 : 2) + "\"" + dash + "/>\n" + arrow
                + text(LINE_BEGIN + 12, y - 7, way.chosen() ? "#000000" : "#5a6b7b", "start", goods(way))
                + text(LINE_BEGIN + 12, y + 16, shipment.onTime() ? "#5a6b7b" : LATE, "start", arrival(shipment));
    }

    private static String goods(Way way) {
        PlannedShipment shipment = way.shipment();
        BigDecimal quantity = shipment.lines().stream().map(PlannedLine::qty).reduce(BigDecimal.ZERO, BigDecimal::add);
        String service = Stream.of(shipment.carrier(), shipment.service())
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" "));
        String plans = way.ranks().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "plan " + plans + ": " + Page.number(quantity) + " units"
                + (shipment.original() ? ", planned shipment" : "")
                + (service.isEmpty() ? "" : ", " + service) + ", "
                + PlanText.usd(shipment.freightUsd().add(shipment.handlingUsd())) + " USD";
    }

    private static String arrival(PlannedShipment shipment) {
        String arrives = shipment.etaAt() == null ? "arrives on plan" : "arrives " + Page.minute(shipment.etaAt());
        return shipment.onTime() ? arrives : arrives + ", late";
    }

    private static String box(int x, int y, int width, int height, String name) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height
                + "\" rx=\"6\" fill=\"#eef3f8\" stroke=\"" + CHOSEN + "\"/>\n"
                + text(x + width / 2, y + height / 2 + 5, "#000000", "middle", fitted(name));
    }

    private static String fitted(String name) {
        return name.length() <= 18 ? name : name.substring(0, 17) + "…";
    }

    private static String text(int x, int y, String colour, String anchor, String text) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" fill=\"" + colour + "\" text-anchor=\"" + anchor + "\">"
                + escaped(text) + "</text>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
