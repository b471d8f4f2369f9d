package io.crossdock.table.read;

import io.crossdock.table.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings tables into the order of stages, and within a stage so that what is made stands before what asks for it. */
final class StageOrder {
    private final List<Wired> ordered = new ArrayList<>();

    StageOrder(List<Wired> tables) {
        List<Wired> waiting = new ArrayList<>(tables);
        waiting.removeIf(table -> table.stage() == null);
        waiting.sort(Comparator.comparing(Wired::stage, Comparator.nullsFirst(Comparator.naturalOrder())));
        while (!waiting.isEmpty()) {
            Wired next = waiting.stream()
                    .filter(table -> table.isIn(waiting.get(0).stage()))
                    .filter(table -> !waitsForAny(table, waiting))
                    .findFirst()
                    .orElseGet(() -> brokenCircle(waiting));
            ordered.add(next);
            waiting.remove(next);
        }
    }

    List<Wired> ordered() {
        return ordered;
    }

    private static boolean waitsForAny(Wired table, List<Wired> others) {
        return others.stream().anyMatch(other -> link(table, other).isPresent());
    }

    /** The field for which one table waits for another of its stage. */
    private static Optional<Field> link(Wired table, Wired other) {
        if (!table.isIn(other.stage())) {
            return Optional.empty();
        }
        return table.reads().keySet().stream()
                .filter(field -> table.waitsFor(other, field))
                .filter(field -> table != other || !table.adjusts(field))
                .findFirst();
    }

    /** Reports one circle among the waiting tables and names the table to go on with. */
    private static Wired brokenCircle(List<Wired> waiting) {
        Set<Wired> path = new LinkedHashSet<>();
        Wired table = waiting.get(0);
        while (path.add(table)) {
            table = waitedFor(table, waiting);
        }
        report(new ArrayList<>(path), table);
        return table;
    }

    private static Wired waitedFor(Wired table, List<Wired> waiting) {
        return waiting.stream()
                .filter(other -> link(table, other).isPresent())
                .findFirst()
                .orElse(table);
    }

    private static void report(List<Wired> path, Wired entry) {
        List<Wired> circle = path.subList(path.indexOf(entry), path.size());
        // The path leads from who waits to whom it waits for; people follow the facts the other way round.
        Deque<String> fields = new ArrayDeque<>();
        for (int i = 0; i < circle.size(); i++) {
            Field field =
                    link(circle.get(i), circle.get((i + 1) % circle.size())).orElseThrow();
            fields.addFirst(field.name());
        }
        fields.addLast(fields.getFirst());
        List<String> names = new ArrayList<>();
        circle.forEach(table -> names.add(table.name()));
        CellFaults cell = link(entry, circle.get(1 % circle.size()))
                .map(field -> entry.reads().get(field))
                .orElseThrow();
        String who = names.size() == 1
                ? names.get(0) + " asks for what it makes itself: "
                : Advice.allOf(names) + " wait for each other: ";
        cell.report(
                FindingCode.CYCLE,
                who + String.join(" → ", fields) + ".",
                "Move one of the tables to a later stage, or ask for another field.");
    }
}
