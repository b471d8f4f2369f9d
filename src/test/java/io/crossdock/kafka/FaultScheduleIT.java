package io.crossdock.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultScheduleIT {
    private static final Logger LOG = Logger.getLogger(FaultScheduleIT.class);

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void nothingIsLostAndNothingComesTwiceInAShortSchedule(int seed) throws IOException, InterruptedException {
        Schedule.Report report = Schedule.run(seed, 3000, 4);

        assertThat(report.verdict().isClean()).as("%s", report).isTrue();
    }

    @Tag("nightly")
    @ParameterizedTest
    @MethodSource("nights")
    void norInALongOne(int seed) throws IOException, InterruptedException {
        Schedule.Report report = Schedule.run(seed, 20_000, 10);
        LOG.info("seed " + seed + ": " + report);

        assertThat(report.verdict().isClean()).as("%s", report).isTrue();
    }

    static IntStream nights() {
        return IntStream.range(100, 125);
    }
}
