package io.crossdock;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.RuleSetFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The files of a folder as they were when somebody first asked; a draft when they are edited. */
final class WorkingFiles implements Supplier<Releases> {
    private final Path home;
    private @Nullable Releases loaded;

    WorkingFiles(Path home) {
        this.home = home;
    }

    /** Throws {@link Wiring.BrokenRuleSet} when they cannot be used. */
    @Override
    public synchronized Releases get() {
        if (loaded == null) {
            LoadedRuleSet read = RuleSetFolder.load(home, false);
            CompiledRelease compiled = read.compiled();
            if (compiled == null) {
                throw new Wiring.BrokenRuleSet(read.findings());
            }
            loaded = new Releases(List.of(compiled));
        }
        return loaded;
    }
}
