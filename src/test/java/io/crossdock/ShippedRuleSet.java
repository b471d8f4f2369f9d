package io.crossdock;

import io.crossdock.json.RequestReader;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The rule set of this repository as if it were the active release, loaded once for all tests. */
public final class ShippedRuleSet {
    private static final LoadedRuleSet LOADED = RuleSetFolder.load(Path.of(""), true);

    private ShippedRuleSet() {}

    /** All of them, notes included. */
    public static List<Finding> findings() {
        return LOADED.findings();
    }

    public static LoadedRuleSet loaded() {
        return LOADED;
    }

    public static CompiledRelease release() {
        CompiledRelease compiled = LOADED.compiled();
        if (compiled == null) {
            throw new AssertionError("the shipped rule set cannot be used:\n"
                    + findings().stream().map(Finding::message).collect(Collectors.joining("\n")));
        }
        return compiled;
    }

    public static DecisionService service() {
        Releases releases = new Releases(List.of(release()));
        return new DecisionService(releases, new RequestReader(), Planners.of(releases));
    }
}
