package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void theShippedRuleSetHasNoErrorsAndNoWarnings() {
        Run run = Run.of("check", "--strict", ".");

        assertThat(run.exit()).as(run.out()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .containsPattern(
                        "0 errors, 0 warnings, \\d+ notes? in \\d+ tables, [\\d,]+ rows \\(\\d+\\.\\d s\\)\n$");
    }
}
