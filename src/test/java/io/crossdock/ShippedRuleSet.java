package io.crossdock;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.json.DetectionRequestReader;
import io.crossdock.json.RequestReader;
import io.crossdock.model.DetectionAnswer;
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

    private static final class Detection {
        private static final DetectionService SERVICE = new DetectionService(service());
    }

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

    public static DetectionAnswer detect(JsonNode request, boolean decide) {
        return Detection.SERVICE.detect(request, new DetectionRequestReader().read(request), decide);
    }

    public static DecisionService service() {
        Releases releases = new Releases(List.of(release()));
        return new DecisionService(releases, new RequestReader(), Planners.of(releases));
    }
}
