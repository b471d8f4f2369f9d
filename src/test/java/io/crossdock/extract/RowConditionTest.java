package io.crossdock.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowConditionTest {
    private static final String COLUMNS = """
        columns:
          Due: date
          Done: date
          Amount: number
        """;
    /** One day early, on the day, one, six, seven and eight days late, unknown. */
    private static final String DATES = """
        Id,Due,Done
        1,2024-02-27,2024-02-26
        2,2024-02-27,2024-02-27
        3,2024-02-27,2024-02-28
        4,2024-02-27,2024-03-04
        5,2024-02-27,2024-03-05
        6,2024-02-27,2024-03-06
        7,2024-02-27,
        """;

    private static final String DATE_COLUMNS = COLUMNS.replace("  Amount: number\n", "");

    @TempDir
    Path folder = Path.of("");

    @Test
    void afterLeavesTheSameDayOut() throws IOException {
        assertThat(new Samples(folder).when(DATE_COLUMNS, "Done: {after: Due}", DATES))
                .containsExactly(false, false, true, true, true, true, false);
    }

    @Test
    void beforeLeavesTheSameDayOut() throws IOException {
        assertThat(new Samples(folder).when(DATE_COLUMNS, "Done: {before: Due}", DATES))
                .containsExactly(true, false, false, false, false, false, false);
    }

    @Test
    void notAfterIncludesTheSameDay() throws IOException {
        assertThat(new Samples(folder).when(DATE_COLUMNS, "Done: {not after: Due}", DATES))
                .containsExactly(true, true, false, false, false, false, false);
    }

    @Test
    void notBeforeIncludesTheSameDay() throws IOException {
        assertThat(new Samples(folder).when(DATE_COLUMNS, "Done: {not before: Due}", DATES))
                .containsExactly(false, true, true, true, true, true, false);
    }

    @Test
    void atLeastSevenDaysAfterIncludesTheSeventh() throws IOException {
        assertThat(new Samples(folder).when(DATE_COLUMNS, "Done: {at least: 7 days, after: Due}", DATES))
                .containsExactly(false, false, false, false, true, true, false);
    }

    @Test
    void atLeastOneDayBeforeIncludesTheFirst() throws IOException {
        assertThat(new Samples(folder).when(DATE_COLUMNS, "Done: {at least: 1 day, before: Due}", DATES))
                .containsExactly(true, false, false, false, false, false, false);
    }

    @Test
    void aDayMayBeWrittenOut() throws IOException {
        assertThat(new Samples(folder).when(DATE_COLUMNS, "Done: {not before: 2024-03-05}", DATES))
                .containsExactly(false, false, false, false, true, true, false);
    }

    @Test
    void isMissingAsksForJustThat() throws IOException {
        assertThat(new Samples(folder).when(DATE_COLUMNS, "Done: {is: missing}", DATES))
                .containsExactly(false, false, false, false, false, false, true);
    }

    @Test
    void boundsOfNumbersSayWhetherTheEdgeIsIn() throws IOException {
        String csv = "Id,Amount\n1,9.99\n2,10.00\n3,10.01\n4,\n";
        String columns = "columns:\n  Amount: number\n";
        Samples samples = new Samples(folder);
        assertThat(samples.when(columns, "Amount: {above: 10}", csv)).containsExactly(false, false, true, false);
        assertThat(samples.when(columns, "Amount: {at least: 10}", csv)).containsExactly(false, true, true, false);
        assertThat(samples.when(columns, "Amount: {below: 10}", csv)).containsExactly(true, false, false, false);
        assertThat(samples.when(columns, "Amount: {at most: 10}", csv)).containsExactly(true, true, false, false);
        assertThat(samples.when(columns, "Amount: {at least: 10, below: 10.01}", csv))
                .containsExactly(false, true, false, false);
    }

    @Test
    void aMissingTextIsNeitherInAListNorOutsideIt() throws IOException {
        String csv = "Id,Country\n1,Haiti\n2,Benin\n3,\n";
        Samples samples = new Samples(folder);
        assertThat(samples.when("", "Country: {one of: [Haiti, Mali]}", csv)).containsExactly(true, false, false);
        assertThat(samples.when("", "Country: {none of: [Haiti, Mali]}", csv)).containsExactly(false, true, false);
    }

    @Test
    void allConditionsMustHold() throws IOException {
        String csv = "Id,Country\n1,Haiti\n2,Benin\n";
        assertThat(new Samples(folder).when("", "Country: {one of: Haiti}\n      - Id: {one of: 2}", csv))
                .containsExactly(false, false);
    }
}
