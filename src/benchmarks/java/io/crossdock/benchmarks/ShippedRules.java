package io.crossdock.benchmarks;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.RuleSetFolder;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import org.jboss.logmanager.LogContext;

/** The rule set of this repository, loaded as the service does. */
public final class ShippedRules {
    private ShippedRules() {}

    static CompiledRelease load(Path home) {
        quiet();
        return Objects.requireNonNull(RuleSetFolder.load(home, true).compiled(), "crossdock check says what is wrong");
    }

    /** Without the service's settings the log manager lets DEBUG through, which costs more than the decisions. */
    public static void quiet() {
        LogContext.getLogContext().getLogger("").setLevel(Level.WARNING);
    }
}
