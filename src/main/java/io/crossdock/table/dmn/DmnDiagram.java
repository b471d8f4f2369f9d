package io.crossdock.table.dmn;

import io.crossdock.table.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws the decisions above what they ask for, so that tools show them without laying them out. */
final class DmnDiagram {
    private static final int WIDTH = 180;
    private static final int HEIGHT = 60;
    private static final int STEP_RIGHT = WIDTH + 40;
    private static final int STEP_UP = HEIGHT + 80;
    private static final int MARGIN = 40;

    private final XmlPage page;
    private final DmnContents contents;
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /** Upper left corner. */
    private record Spot(int x, int y) {}

    DmnDiagram(XmlPage page, DmnContents contents) {
        this.page = page;
        this.contents = contents;
    }

    void write() {
        arrange();
        page.open("dmndi:DMNDI");
        page.open("dmndi:DMNDiagram", "id", DmnNames.id("diagram"), "name", contents.name());
        spots.forEach(this::shape);
        contents.decisions().forEach(this::edges);
        page.close();
        page.close();
    }

    /** A decision stands one line above the highest that it asks for; input data are the lowest line. */
    private void arrange() {
        Map<String, Integer> levels = new HashMap<>();
        TreeMap<Integer, Integer> used = new TreeMap<>();
        Map<String, int[]> places = new LinkedHashMap<>();
        for (Field field : contents.inputData()) {
            places.put(DmnNames.id("input", DmnNames.of(field)), place(used, 0));
        }
        for (DmnDecision decision : contents.decisions()) {
            int level = 1
                    + decision.required().stream()
                            .mapToInt(name -> levels.getOrDefault(name, 0))
                            .max()
                            .orElse(0);
            levels.put(decision.table().name(), level);
            places.put(decision.id(), place(used, level));
        }
        int top = used.isEmpty() ? 0 : used.lastKey();
        places.forEach((id, place) ->
                spots.put(id, new Spot(MARGIN + place[0] * STEP_RIGHT, MARGIN + (top - place[1]) * STEP_UP)));
    }

    private static int[] place(Map<Integer, Integer> used, int level) {
        int column = used.merge(level, 1, Integer::sum) - 1;
        return new int[] {column, level};
    }

    private void shape(String element, Spot spot) {
        page.open("dmndi:DMNShape", "id", DmnNames.id("shape", element), "dmnElementRef", element);
        page.empty(
                "dc:Bounds",
                "x",
                String.valueOf(spot.x()),
                "y",
                String.valueOf(spot.y()),
                "width",
                String.valueOf(WIDTH),
                "height",
                String.valueOf(HEIGHT));
        page.close();
    }

    private void edges(DmnDecision decision) {
        List<String> from = decision.required();
        from.forEach(name -> edge(decision, name, DmnNames.id("decision", name)));
        decision.inputData().stream()
                .map(DmnNames::of)
                .forEach(name -> edge(decision, name, DmnNames.id("input", name)));
    }

    private void edge(DmnDecision decision, String name, String from) {
        Spot low = spots.get(from);
        Spot high = spots.get(decision.id());
        if (low == null || high == null) {
            throw new IllegalStateException("decision " + decision.table().name() + " asks for " + name + " in vain");
        }
        String requirement = DmnNames.id("needs", decision.table().name(), name);
        page.open("dmndi:DMNEdge", "id", DmnNames.id("edge", requirement), "dmnElementRef", requirement);
        waypoint(low.x() + WIDTH / 2, low.y());
        waypoint(high.x() + WIDTH / 2, high.y() + HEIGHT);
        page.close();
    }

    private void waypoint(int x, int y) {
        page.empty("di:waypoint", "x", String.valueOf(x), "y", String.valueOf(y));
    }
}
