package io.crossdock.cli;

import io.crossdock.Wiring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the rule set lies; shared by all commands that need one. */
public class Home {
    private static final String VARIABLE = "CROSSDOCK_HOME";
    private static final String TABLES = "decision-tables";
    private static final String RULES = "rules";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder with decision-tables/ and rules/. Default: CROSSDOCK_HOME, else the current folder.")
    @Nullable
    Path given;

    Path folder() {
        return checked(given != null ? given : elsewhere());
    }

    static Path elsewhere() {
        return Optional.ofNullable(System.getProperty(Wiring.HOME))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .map(Path::of)
                .orElse(Path.of(""));
    }

    /** The folder itself, or the one above when somebody names decision-tables itself. */
    static Path checked(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path above = absolute.getParent();
        Path home = absolute.endsWith(TABLES) && above != null ? above : absolute;
        for (String part : List.of(TABLES, RULES)) {
            if (!Files.isDirectory(home.resolve(part))) {
                throw new CannotGoOn(home + " has no folder " + part + ". Name the folder that holds " + TABLES
                        + " and " + RULES + " with --home, or set " + VARIABLE + ".");
            }
        }
        return home;
    }

    /** As short as it can be written from where the user stands. */
    static String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        return absolute.startsWith(here) && !absolute.equals(here)
                ? here.relativize(absolute).toString()
                : file.toString();
    }
}
