package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void typesPrioritiesAndModesAreCountedInAFixedOrder() {
        Tally tally = new Tally();
        tally.add("DLV-06", "P3", "RECOMMEND");
        tally.add("DLV-06", "P2", "HUMAN");
        tally.add("DLV-05", "P4", "AUTO");
        tally.add("DLV-06", "P3", "RECOMMEND");

        assertThat(tally.table()).isEqualTo("""
            type      priority    AUTO  RECOMMEND   HUMAN     all
            DLV-05    P4             1          0       0       1
            DLV-06    P2             0          0       1       1
                      P3             0          2       0       2
                      all            0          2       1       3
            all                      1          2       1       4
            """);
        assertThat(tally.total()).isEqualTo(4);
    }

    @Test
    void anotherModeHasItsOwnColumn() {
        Tally tally = new Tally();
        tally.add("DLV-06", "P3", "NONE");
        assertThat(tally.table()).isEqualTo("""
            type      priority    AUTO  RECOMMEND   HUMAN    NONE     all
            DLV-06    P3             0          0       0       1       1
            all                      0          0       0       1       1
            """);
    }

    @Test
    void nothingCountedIsSaidToo() {
        assertThat(new Tally().table()).isEqualTo("""
            type      priority    AUTO  RECOMMEND   HUMAN     all
            all                      0          0       0       0
            """);
    }
}
