package io.crossdock.ruleset.drl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file of rules, or of a solver's settings, as text.
 *
 * @param path as people know it, for example {@code rules/measures/money.drl}
 */
public record RuleFile(String path, String text) {
    /**
     * The files of a folder below home with this ending, by name. Line ends are those of Unix, so that every system reads
     * alike.
     */
    public static List<RuleFile> of(Path home, String folder, String ending) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(home.resolve(folder))) {
            for (Path file : (Iterable<Path>) found.sorted()::iterator) {
                if (file.toString().endsWith(ending)) {
                    String text = Files.readString(file).replace("\r\n", "\n");
                    files.add(new RuleFile(folder + "/" + file.getFileName(), text));
                }
            }
        }
        return List.copyOf(files);
    }
}
