package io.crossdock.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts decisions by exception type, priority and automation mode, and writes the count as a table of fixed width. */
public final class Tally {
    private static final List<String> MODES = List.of("AUTO", "RECOMMEND", "HUMAN");
    private static final int NARROWEST = 6;
    private static final int TYPE_WIDTH = 10;
    private static final int PRIORITY_WIDTH = 8;
    private static final String ALL = "all";

    private final Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();

    public void add(String type, String priority, String mode) {
        counts.computeIfAbsent(type, t -> new TreeMap<>())
                .computeIfAbsent(priority, p -> new TreeMap<>())
                .merge(mode, 1, Integer::sum);
    }

    public int total() {
        return sum(counts.values().stream().flatMap(priorities -> priorities.values().stream()), ALL);
    }

    /** The table; lines end with a line feed on every machine. */
    public String table() {
        List<String> modes = modes();
        StringBuilder table = new StringBuilder();
        line(table, "type", "priority", modes, mode -> mode);
        counts.forEach((type, priorities) -> {
            String[] label = {type};
            priorities.forEach((priority, cells) -> {
                line(table, label[0], priority, modes, mode -> count(Stream.of(cells), mode));
                label[0] = "";
            });
            if (priorities.size() > 1) {
                line(table, "", ALL, modes, mode -> count(priorities.values().stream(), mode));
            }
        });
        line(table, ALL, "", modes, mode -> count(counts.values().stream().flatMap(p -> p.values().stream()), mode));
        return table.toString();
    }

    private List<String> modes() {
        TreeSet<String> others = new TreeSet<>(Comparator.naturalOrder());
        counts.values().forEach(priorities -> priorities.values().forEach(cells -> others.addAll(cells.keySet())));
        MODES.forEach(others::remove);
        return Stream.of(MODES.stream(), others.stream(), Stream.of(ALL))
                .flatMap(words -> words)
                .toList();
    }

    private static void line(StringBuilder table, String type, String priority, List<String> modes, Cell cell) {
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%-" + TYPE_WIDTH + "s%-" + PRIORITY_WIDTH + "s", type, priority));
        for (String mode : modes) {
            int width = Math.max(NARROWEST, mode.length()) + 2;
            line.append(String.format(Locale.ROOT, "%" + width + "s", cell.of(mode)));
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }

    private static String count(Stream<Map<String, Integer>> cells, String mode) {
        return Integer.toString(sum(cells, mode));
    }

    private static int sum(Stream<Map<String, Integer>> cells, String mode) {
        return cells.flatMap(counts -> counts.entrySet().stream())
                .filter(entry -> mode.equals(ALL) || entry.getKey().equals(mode))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** What stands under a mode. */
    private interface Cell {
        String of(String mode);
    }
}
