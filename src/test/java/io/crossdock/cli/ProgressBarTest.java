package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void aTerminalSeesEachPercentageOnce() {
        try (ProgressBar bar = new ProgressBar(err, true, "decide", 200)) {
            bar.at(100);
            bar.at(101);
            bar.at(200);
        }
        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo("\rdecide [####################....................] 50 %"
                        + "\rdecide [########################################] 100 %" + System.lineSeparator());
    }

    @Test
    void aLogSeesNothing() {
        try (ProgressBar bar = new ProgressBar(err, false, "decide", 200)) {
            bar.at(100);
        }
        assertThat(written.size()).isZero();
    }

    @Test
    void anEmptyFileIsDone() {
        try (ProgressBar bar = new ProgressBar(err, true, "decide", 0)) {
            bar.at(0);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).endsWith("] 100 %" + System.lineSeparator());
    }
}
