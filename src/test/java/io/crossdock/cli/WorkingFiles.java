package io.crossdock.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the shipped working files, its tables as .csv files, for an author to edit. */
final class WorkingFiles {
    private final Path home;

    private WorkingFiles(Path home) {
        this.home = home;
    }

    static WorkingFiles in(Path home) {
        copy(Path.of("decision-tables/csv"), home.resolve("decision-tables"));
        copy(Path.of("planning/csv"), home.resolve("planning"));
        copy(Path.of("rules"), home.resolve("rules"));
        for (String solver : new String[] {"single-order.xml", "batch.xml"}) {
            copy(Path.of("planning", solver), home.resolve("planning").resolve(solver));
        }
        return new WorkingFiles(home);
    }

    Path home() {
        return home;
    }

    /** Changes one cell of a table. */
    void change(String table, String before, String after) {
        Path file = home.resolve("decision-tables").resolve(table);
        try {
            String text = Files.readString(file);
            if (!text.contains(before)) {
                throw new AssertionError(table + " does not hold: " + before);
            }
            Files.writeString(file, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
