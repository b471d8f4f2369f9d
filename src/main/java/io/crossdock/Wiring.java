package io.crossdock;

import io.crossdock.decide.Plans;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.RequestReader;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Release;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.govern.Governance;
import io.crossdock.ruleset.govern.PublicKeyFile;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.table.Finding;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /** How often the store is looked at; default: every two seconds. */
    public static final String STORE_POLL = "crossdock.store.poll";

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

    /** It decides once the watch has loaded what is to decide. */
    @Produces
    @Singleton
    DecisionService decisionService(
            @ConfigProperty(name = PLANNING, defaultValue = "true") boolean planning, RequestReader requestReader) {
        Releases none = new Releases(List.of());
        return new DecisionService(none, requestReader, planning ? Planners.of(none) : Plans.NONE);
    }

    @Produces
    @Singleton
    StoreWatch storeWatch(
            @ConfigProperty(name = HOME, defaultValue = ".") String home,
            @ConfigProperty(name = STORE) Optional<String> store,
            @ConfigProperty(name = ROOT_KEY) Optional<String> rootKey,
            DecisionService service) {
        Path folder = store.map(Path::of).orElseGet(() -> Path.of(home).resolve("releases"));
        StoreFollower follower = new StoreFollower(
                new DirectoryStore(folder),
                new Governance(rootKey.map(PublicKeyFile::read).orElse(null)),
                new WorkingFiles(Path.of(home)),
                releases -> {
                    service.switchTo(releases);
                    releases.all().forEach(Wiring::tell);
                });
        follower.follow();
        follower.problem().ifPresent(problem -> {
            throw new IllegalStateException("the releases in " + folder + " cannot be used: " + problem);
        });
        return new StoreWatch(follower);
    }

    private static void tell(CompiledRelease compiled) {
        Release release = compiled.release();
        LOG.infof(
                "release serves release=%s status=%s signatures=%s digest=%s tables=%d",
                release.version(),
                release.status(),
                release.signatures(),
                release.digest(),
                compiled.book().tables().size());
    }

    /** Asking for the watch here loads the rules before the port is opened, and before any stream begins to decide. */
    void loadBeforeListening(
            @Observes @Priority(1) StartupEvent start,
            StoreWatch watch,
            @ConfigProperty(name = STORE_POLL, defaultValue = "2S") Duration every) {
        watch.start(every);
    }

    /** The first plan loads much code; nobody waits for it here, but the first caller would. */
    void warmAside(
            @Observes @Priority(Integer.MAX_VALUE) StartupEvent start,
            @ConfigProperty(name = HOME, defaultValue = ".") String home,
            DecisionService service) {
        Thread warming = new Thread(() -> Warmth.of(Path.of(home)).warm(service), "crossdock-warm-up");
        warming.setDaemon(true);
        warming.start();
    }

    void stopWatching(@Observes ShutdownEvent stop, StoreWatch watch) {
        watch.stop();
    }
}
