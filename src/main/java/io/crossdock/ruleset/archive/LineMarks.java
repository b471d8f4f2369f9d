package io.crossdock.ruleset.archive;

import io.crossdock.json.Digests;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A short mark of each line of each file, kept in the archive. The digest of a file says that it was changed; the marks
 * say in which line, and the first cells of that line which row it is.
 */
final class LineMarks {
    static final String FILE = "lines.json";

    private static final int DIGITS = 8;
    private static final int MOST_NAMED = 5;

    private LineMarks() {}

    static SortedMap<String, String> of(SortedMap<String, byte[]> files) {
        SortedMap<String, String> marks = new TreeMap<>();
        files.forEach((path, bytes) -> marks.put(path, String.join("", marks(lines(bytes)))));
        return marks;
    }

    /** Where the file differs from what was marked, for a person: {@code , row OH-0130 (line 12)}. */
    static String differences(Map<String, String> known, String path, byte[] bytes) {
        String marked = known.getOrDefault(path, "");
        List<String> lines = lines(bytes);
        List<String> now = marks(lines);
        int then = marked.length() / DIGITS;
        List<String> places = new ArrayList<>();
        for (int i = 0; i < Math.max(now.size(), then) && places.size() < MOST_NAMED; i++) {
            if (i >= now.size()) {
                places.add("line " + (i + 1) + " is missing");
            } else if (i >= then || !marked.startsWith(now.get(i), i * DIGITS)) {
                places.add(place(path, lines.get(i), i + 1));
            }
        }
        return places.isEmpty() ? "" : ", " + String.join(", ", places);
    }

    private static String place(String path, String line, int number) {
        String row = path.endsWith(".csv") ? rowId(line) : "";
        return row.isEmpty() ? "line " + number : "row " + row + " (line " + number + ")";
    }

    /** The first cell that is filled in: the first column of a table is its role column, the second the row's id. */
    private static String rowId(String line) {
        for (String cell : line.split(",", 3)) {
            String plain = cell.replace("\"", "").strip();
            if (!plain.isEmpty()) {
                return plain;
            }
        }
        return "";
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1));
    }

    private static List<String> marks(List<String> lines) {
        return lines.stream()
                .map(line -> Digests.sha256Hex(line.getBytes(StandardCharsets.ISO_8859_1))
                        .substring(0, DIGITS))
                .toList();
    }
}
