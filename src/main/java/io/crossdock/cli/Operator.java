package io.crossdock.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who does something to releases, and why; both stand in the journal for ever. */
public class Operator {
    @Option(names = "--by", paramLabel = "NAME", description = "Who does it. Default: the user of this machine.")
    @Nullable
    String by;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, in one sentence.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String reason;

    String name() {
        return by == null ? System.getProperty("user.name", "unknown") : by;
    }
}
