package io.crossdock.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the files of a rule set look like from outside: size and time of each. Looked at in place of asking the system for
 * news, because network drives and containers give none.
 */
record SavedFiles(Map<Path, List<Object>> looks) {
    static final SavedFiles NONE = new SavedFiles(Map.of());

    private static final List<String> FOLDERS = List.of("decision-tables", "planning", "rules");
    private static final String TWINS = "csv";

    SavedFiles {
        looks = new TreeMap<>(looks);
    }

    /** Without twins, which the watch writes itself, and without what editors leave while they work. */
    static SavedFiles of(Path home) {
        Map<Path, List<Object>> looks = new TreeMap<>();
        for (String name : FOLDERS) {
            Path folder = home.resolve(name);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> !file.startsWith(folder.resolve(TWINS)))
                            .filter(file -> !isLeftover(file))
                            .forEach(file -> look(file, looks));
                } catch (IOException | UncheckedIOException vanished) {
                    looks.put(folder, List.of(vanished.toString()));
                }
            }
        }
        return new SavedFiles(looks);
    }

    private static boolean isLeftover(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("~$") || name.startsWith(".") || name.endsWith(".tmp") || name.endsWith("~");
    }

    private static void look(Path file, Map<Path, List<Object>> looks) {
        try {
            BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
            if (read.isRegularFile()) {
                looks.put(file, List.of(read.size(), read.lastModifiedTime()));
            }
        } catch (IOException vanished) {
            looks.put(file, List.of());
        }
    }

    /** The names of files that look different; empty at the start. */
    String changedSince(SavedFiles before) {
        if (before.looks.isEmpty()) {
            return "";
        }
        return Stream.concat(looks.keySet().stream(), before.looks.keySet().stream())
                .distinct()
                .filter(file -> !looks.getOrDefault(file, List.of()).equals(before.looks.getOrDefault(file, List.of())))
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "));
    }
}
