package io.crossdock.ruleset.drl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One DRL file as text.
 *
 * @param path as people know it, for example {@code rules/measures/money.drl}
 */
public record RuleFile(String path, String text) {
    /** The .drl files of a folder below home, by name. Line ends are those of Unix, so that every system reads alike. */
    public static List<RuleFile> of(Path home, String folder) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(home.resolve(folder))) {
            for (Path file : (Iterable<Path>) found.sorted()::iterator) {
                if (file.toString().endsWith(".drl")) {
                    String text = Files.readString(file).replace("\r\n", "\n");
                    files.add(new RuleFile(folder + "/" + file.getFileName(), text));
                }
            }
        }
        return List.copyOf(files);
    }
}
