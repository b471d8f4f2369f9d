package io.crossdock.benchmarks;

import java.nio.file.Path;

/** What may be said with {@code -D}. The defaults are those of the documented figures. */
public final class Settings {
    private Settings() {}

    public static String word(String name, String otherwise) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value;
    }

    /** Divides the length of every run, for trying things out; figures of quick runs are worth nothing. */
    public static int quick() {
        return Integer.getInteger("benchmark.quick", 1);
    }

    /** Folder of the project: the rule set, the requests and the built product are found from here. */
    public static Path home() {
        return Path.of(word("benchmark.home", "")).toAbsolutePath();
    }

    static Path target() {
        return home().resolve(word("benchmark.target", "target"));
    }

    /** Example 01: stock that is not where the system says. */
    static Path request() {
        return home().resolve("test-scenarios/requests/01-inventory-not-at-location.json");
    }
}
