package io.crossdock.cli;

import io.crossdock.DecisionService;
import io.crossdock.Planners;
import io.crossdock.json.RequestReader;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.Finding;
import java.nio.file.Path;
import java.util.List;

/** The rule set of a folder, for commands that want to decide by it. */
final class UsableRules {
    private UsableRules() {}

    static CompiledRelease load(Path home, boolean asIfActive) {
        LoadedRuleSet loaded = RuleSetFolder.load(home, asIfActive);
        CompiledRelease compiled = loaded.compiled();
        if (compiled == null) {
            throw broken(home, loaded.findings());
        }
        return compiled;
    }

    static DecisionService service(CompiledRelease release) {
        Releases releases = new Releases(List.of(release));
        return new DecisionService(releases, new RequestReader(), Planners.of(releases));
    }

    private static CannotGoOn broken(Path home, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.level() == Finding.Level.ERROR)
                .toList();
        return new CannotGoOn(
                "The rule set in " + home + " cannot be used: " + FindingsText.counted(errors.size(), "error")
                        + ". The first: " + errors.get(0).message() + " Run crossdock check to see them all.");
    }
}
