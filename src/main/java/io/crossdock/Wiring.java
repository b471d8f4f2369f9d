package io.crossdock;

import io.crossdock.decide.Plans;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.RequestReader;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.Release;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.Finding;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The only place that makes CDI beans of the core. */
public class Wiring {
    /** Folder that holds {@code decision-tables/} and {@code rules/}; default: the current folder. */
    public static final String HOME = "crossdock.home";

    /** Whether plans are made; without, guard AG-013 keeps what needs a plan with people. Default: yes. */
    public static final String PLANNING = "crossdock.planning.enabled";

    /** Folder of the releases; default: {@code releases} in the home folder, where that exists. */
    public static final String STORE = "crossdock.store";

    /** Public key that signs the register of people, as a file or in Base64; with it, only signed releases decide. */
    public static final String ROOT_KEY = "crossdock.governance.root-key";

    private static final Logger LOG = Logger.getLogger(Wiring.class);

    /** A service without usable rules does not start. */
    public static final class BrokenRuleSet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<Finding> findings;

        BrokenRuleSet(List<Finding> findings) {
            super("the rule set cannot be used");
            this.findings = List.copyOf(findings);
        }

        public List<Finding> findings() {
            return findings;
        }
    }

    @Produces
    @Singleton
    RequestReader requestReader(@ConfigProperty(name = "crossdock.limits.depth", defaultValue = "64") int mostLevels) {
        return new RequestReader(mostLevels);
    }

    @Produces
    @Singleton
    JsonFormat jsonFormat() {
        return new JsonFormat();
    }

    @Produces
    @Singleton
    DecisionService decisionService(
            @ConfigProperty(name = HOME, defaultValue = ".") String home,
            @ConfigProperty(name = PLANNING, defaultValue = "true") boolean planning,
            RequestReader requestReader) {
        LoadedRuleSet loaded = RuleSetFolder.load(Path.of(home), false);
        CompiledRelease compiled = loaded.compiled();
        if (compiled == null) {
            throw new BrokenRuleSet(loaded.findings());
        }
        Release release = compiled.release();
        LOG.infof(
                "release loaded release=%s status=%s digest=%s tables=%d",
                release.version(),
                release.status(),
                release.digest(),
                compiled.book().tables().size());
        Releases releases = new Releases(List.of(compiled));
        return new DecisionService(releases, requestReader, planning ? Planners.of(releases) : Plans.NONE);
    }

    /** Asking for the service here loads the rules before the port is opened. */
    void loadBeforeListening(@Observes StartupEvent start, DecisionService service) {
        if (service.releases().all().isEmpty()) {
            throw new BrokenRuleSet(List.of());
        }
    }
}
