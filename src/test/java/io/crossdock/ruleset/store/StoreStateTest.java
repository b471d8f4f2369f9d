package io.crossdock.ruleset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.model.AutomationMode;
import io.crossdock.ruleset.Restraint;
import io.crossdock.ruleset.store.StoreState.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreStateTest {
    private static final Instant NOON = Instant.parse("2026-03-17T12:00:00Z");

    private final List<Entry> journal = new ArrayList<>();

    @Test
    void theReleaseActivatedLastStandsLast() {
        make("1.0.0", "1.1.0");
        activate("1.1.0");
        activate("1.0.0");

        assertThat(active()).containsExactly("1.1.0", "1.0.0");
    }

    @Test
    void aRollbackTakesOutWhatWasActivatedAfter() {
        make("1.0.0", "1.1.0", "1.2.0");
        activate("1.0.0");
        activate("1.1.0");
        activate("1.2.0");
        rollBack("1.0.0");

        assertThat(active()).containsExactly("1.0.0");
        assertThat(standing("1.2.0")).isEqualTo(Standing.ROLLED_BACK);
    }

    @Test
    void aRollbackCanItselfBeRolledBack() {
        make("1.0.0", "1.1.0");
        activate("1.0.0");
        activate("1.1.0");
        rollBack("1.0.0");
        rollBack("1.1.0");

        assertThat(active()).containsExactly("1.1.0");
    }

    @Test
    void onlyWhatWasActiveIsRolledBackTo() {
        make("1.0.0", "1.1.0");
        activate("1.0.0");

        assertThatThrownBy(() -> rollBack("1.1.0"))
                .hasMessage("Release 1.1.0 was never active; roll back to one that was active before.");
        assertThatThrownBy(() -> rollBack("1.0.0")).hasMessage("Release 1.0.0 is the last one activated already.");
        assertThatThrownBy(() -> rollBack("2.0.0"))
                .hasMessage("There is no release 2.0.0 in the store. It has 1.0.0, 1.1.0.");
    }

    @Test
    void aRetiredReleaseNeverDecidesAgain() {
        make("1.0.0", "1.1.0");
        activate("1.0.0");
        activate("1.1.0");
        add(new Event.Retired("1.0.0", "ops", "old"));

        assertThat(active()).containsExactly("1.1.0");
        assertThatThrownBy(() -> activate("1.0.0"))
                .hasMessage(
                        "Release 1.0.0 is retired and never decides again. Make a new release of the same content.");
        assertThatThrownBy(() -> rollBack("1.0.0"))
                .hasMessage("Release 1.0.0 is retired; roll back to one that was active before.");
    }

    @Test
    void theKillSwitchHoldsUntilItIsLifted() {
        add(new Event.Capped(AutomationMode.HUMAN, "ops", "wrong refunds"));
        assertThat(StoreState.of(journal).restraint())
                .contains(new Restraint("KS-1", AutomationMode.HUMAN, "wrong refunds"));

        add(new Event.Lifted("ops", "mended"));
        assertThat(StoreState.of(journal).restraint()).isEmpty();
        assertThatThrownBy(() -> add(new Event.Lifted("ops", "again")))
                .hasMessage("The kill switch is not pulled; there is nothing to lift.");
    }

    @Test
    void aSignatureForAnotherManifestIsRefused() {
        make("1.0.0");

        assertThatThrownBy(() -> add(new Event.Signed("1.0.0", "sha256:other", "anna", Event.Verdict.APPROVED, "")))
                .hasMessage("The signature of anna is for sha256:other, but release 1.0.0 is sha256:m.");
    }

    private void make(String... versions) {
        for (String version : versions) {
            add(new Event.Released(version, "sha256:a", "sha256:m", "sha256:" + version, "anna"));
        }
    }

    private void activate(String version) {
        add(new Event.Activated(version, Event.Basis.DEVELOPMENT, "ops", "go", null));
    }

    private void rollBack(String version) {
        add(new Event.RolledBack(version, "ops", "wrong"));
    }

    /** As a store does it: the entry counts only if the state allows it. */
    private void add(Event event) {
        List<Entry> all = new ArrayList<>(journal);
        all.add(Entry.after(journal.isEmpty() ? null : journal.get(journal.size() - 1), NOON, event, null));
        StoreState.of(all);
        journal.add(all.get(all.size() - 1));
    }

    private List<String> active() {
        return StoreState.of(journal).active().stream()
                .map(KnownRelease::version)
                .toList();
    }

    private Standing standing(String version) {
        StoreState state = StoreState.of(journal);
        return state.standing(state.release(version).orElseThrow());
    }
}
