package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void theShippedRuleSetHasNoErrorsAndNoWarnings() {
        Run run = Run.of("check", "--strict", "--date", "2026-12-01", ".");

        assertThat(run.exit()).as(run.out()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .containsPattern(
                        "0 errors, 0 warnings, \\d+ notes? in \\d+ tables, [\\d,]+ rows \\(\\d+\\.\\d s\\)\n$");
    }

    @Test
    void anExpiredWaiverIsAnErrorFromItsDayOn() {
        Run before = Run.of("check", "--date", "2027-12-30", ".");
        Run after = Run.of("check", "--date", "2027-12-31", ".");

        assertThat(before.out()).doesNotContain("(DT-195)");
        assertThat(before.exit()).isEqualTo(Exit.OK);
        assertThat(after.out())
                .contains("Waivers!A2: the waiver of DT-212 for Exception type: ORD-01,")
                .contains(" in CommunicationTriggers expired on 2027-12-31. Mend the table and delete the waiver, or"
                        + " let Customer operations director decide on a new day. (DT-195)");
        assertThat(after.exit()).isEqualTo(Exit.FOUND_FAULTS);
    }
}
