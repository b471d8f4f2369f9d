package io.crossdock;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.decide.Explain;
import io.crossdock.decide.Plans;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.RequestReader;
import io.crossdock.model.AutomationMode;
import io.crossdock.model.Decision;
import io.crossdock.model.Explanation.FiredRow;
import io.crossdock.model.RecommendedAction;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.archive.SampleArchives;
import io.crossdock.ruleset.govern.DemonstrationStore;
import io.crossdock.ruleset.govern.Ed25519;
import io.crossdock.ruleset.govern.Governance;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFollowerTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final byte[] REQUEST = request();
    private static final Instant EVALUATED_AT =
            new RequestReader().read(REQUEST).evaluatedAt();

    @TempDir
    Path folder = Path.of("");

    private DirectoryStore store = new DirectoryStore(folder);
    private DecisionService service = serviceWithoutReleases();
    private StoreFollower follower = follower(Governance.NONE);

    @BeforeEach
    void aStoreWithTheShippedRelease() {
        store = new DirectoryStore(folder);
        service = serviceWithoutReleases();
        follower = follower(Governance.NONE);
    }

    @Test
    void aBatchStaysWithWhatDecidedWhenItBegan() {
        // Given
        follower.follow();
        DecisionService batch = service.snapshot();

        // When
        service.switchTo(new Releases(List.of()));

        // Then
        assertThat(service.releases().all()).isEmpty();
        assertThat(batch.decide(REQUEST, Explain.BRIEF).ruleSet().version()).isEqualTo("1.0.0");
    }

    @Test
    void withoutAStoreTheWorkingFilesDecide() {
        follower.follow();

        assertThat(decision().ruleSet().version()).isEqualTo("1.0.0");
    }

    @Test
    void whatIsActivatedDecidesWithoutARestart() {
        begin();
        assertThat(decision().ruleSet().version()).isEqualTo("1.0.0");
        assertThat(decision().ruleSet().signatures()).isEqualTo("DEMONSTRATION");

        activate("1.1.0", Instant.EPOCH);

        assertThat(decision().ruleSet().version()).isEqualTo("1.1.0");
        assertThat(decision().ruleSet().signatures()).isEqualTo("NONE");
    }

    @Test
    void theInstantOfTheCaseChoosesAmongActiveReleases() {
        begin();
        activate("1.1.0", EVALUATED_AT.plusMillis(1));
        assertThat(decision().ruleSet().version()).isEqualTo("1.0.0");

        activate("1.2.0", EVALUATED_AT);
        assertThat(decision().ruleSet().version()).isEqualTo("1.2.0");
    }

    @Test
    void aRollbackGivesTheSameBytesAsBefore() {
        begin();
        byte[] before = new JsonFormat().bytes(decision());
        activate("1.1.0", Instant.EPOCH);
        assertThat(new JsonFormat().bytes(decision())).isNotEqualTo(before);

        store.append(NOW, new Event.RolledBack("1.0.0", "ops", "wrong"), null);
        follower.follow();

        assertThat(new JsonFormat().bytes(decision())).isEqualTo(before);
    }

    @Test
    void aDamagedReleaseDoesNotDecideAndTheOldOneGoesOn() throws IOException {
        begin();
        store.add(NOW, SampleArchives.of("1.1.0", Instant.EPOCH), null);
        Path archive = folder.resolve("archives/1.1.0.zip");
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 1;
        Files.write(archive, bytes);
        store.append(NOW, activation("1.1.0"), null);
        follower.follow();

        assertThat(decision().ruleSet().version()).isEqualTo("1.0.0");
        assertThat(follower.problem().orElseThrow()).endsWith(": it was changed after the release was made.");

        bytes[bytes.length / 2] ^= 1;
        Files.write(archive, bytes);
        follower.follow();
        assertThat(follower.problem()).isEmpty();
        assertThat(decision().ruleSet().version()).isEqualTo("1.1.0");
    }

    @Test
    void theKillSwitchHoldsEveryDecisionBackUntilItIsLifted() {
        begin();
        Decision free = decision();
        long line = store.append(NOW, new Event.Capped(AutomationMode.HUMAN, "ops", "wrong refunds"), null)
                .seq();
        follower.follow();
        Decision held = decision();

        assertThat(held.automation().mode()).isEqualTo(AutomationMode.HUMAN);
        assertThat(held.recommendedActions())
                .extracting(RecommendedAction::mode)
                .containsOnly(AutomationMode.HUMAN);
        assertThat(held.explanation().rows()).contains(new FiredRow("KillSwitch", "KS-" + line, "wrong refunds"));
        assertThat(held.warnings())
                .contains("Kill switch KS-" + line + ": every decision is at most HUMAN (wrong refunds).");
        assertThat(held.decisionId()).isNotEqualTo(free.decisionId());

        store.append(NOW, new Event.Lifted("ops", "mended"), null);
        follower.follow();
        assertThat(decision()).isEqualTo(free);
    }

    @Test
    void theKillSwitchDoesNotWaitForADamagedRelease() throws IOException {
        begin();
        store.add(NOW, SampleArchives.of("1.1.0", Instant.EPOCH), null);
        Files.delete(folder.resolve("archives/1.1.0.zip"));
        store.append(NOW, activation("1.1.0"), null);
        store.append(NOW, new Event.Capped(AutomationMode.HUMAN, "ops", "wrong refunds"), null);
        follower.follow();

        assertThat(follower.problem()).isPresent();
        assertThat(decision().automation().mode()).isEqualTo(AutomationMode.HUMAN);
    }

    @Test
    void aGovernedServiceDoesNotFollowTheKeysThatEverybodyHas() {
        follower = follower(new Governance(Ed25519.newPair().publicKey()));
        begin();

        assertThat(follower.problem()).isEmpty();
        assertThat(service.releases().all()).isEmpty();
    }

    @Test
    void noRequestFailsWhileReleasesAreExchanged() throws ExecutionException, InterruptedException {
        begin();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> decided = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                decided.add(callers.submit(() -> {
                    int count = 0;
                    while (!done.get()) {
                        assertThat(decision().ruleSet().version()).startsWith("1.");
                        count++;
                    }
                    return count;
                }));
            }
            activate("1.1.0", Instant.EPOCH);
            store.append(NOW, new Event.RolledBack("1.0.0", "ops", "wrong"), null);
            follower.follow();
            done.set(true);
            for (Future<Integer> count : decided) {
                assertThat(count.get()).isPositive();
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private void begin() {
        DemonstrationStore.begin(store, SampleArchives.shipped(), NOW);
        follower.follow();
    }

    private void activate(String version, Instant effectiveFrom) {
        store.add(NOW, SampleArchives.of(version, effectiveFrom), null);
        store.append(NOW, activation(version), null);
        follower.follow();
        assertThat(follower.problem()).isEmpty();
    }

    private static Event activation(String version) {
        return new Event.Activated(version, Event.Basis.DEVELOPMENT, "ops", "go", null);
    }

    private Decision decision() {
        return service.decide(REQUEST, Explain.BRIEF);
    }

    private StoreFollower follower(Governance governance) {
        return new StoreFollower(
                store, governance, () -> new Releases(List.of(ShippedRuleSet.release())), service::switchTo);
    }

    private static DecisionService serviceWithoutReleases() {
        return new DecisionService(new Releases(List.of()), new RequestReader(), Plans.NONE);
    }

    private static byte[] request() {
        try {
            return Files.readAllBytes(Path.of("test-scenarios/requests/06-late-delivery.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
