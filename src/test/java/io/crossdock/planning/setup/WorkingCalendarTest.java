package io.crossdock.planning.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.model.DistributionNode;
import io.crossdock.model.DistributionNode.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final WorkingHours MONDAY = new WorkingHours("MONDAY", "06:00", "14:00");
    private static final WorkingHours TUESDAY = new WorkingHours("TUESDAY", "06:00", "24:00");

    @Test
    void withoutHoursTheClockIsWorkedRound() {
        assertThat(calendar(List.of(), List.of()).after(at("2026-03-16T23:00:00Z"), Duration.ofHours(3)))
                .isEqualTo(at("2026-03-17T02:00:00Z"));
    }

    @Test
    void workGoesOnInTheNextShift() {
        // Monday 16 March, 13:00 in New York; one hour is left of the shift
        assertThat(weekly().after(at("2026-03-16T17:00:00Z"), Duration.ofHours(2)))
                .isEqualTo(at("2026-03-17T11:00:00Z"));
    }

    @Test
    void workThatFillsTheShiftEndsWithIt() {
        assertThat(weekly().after(at("2026-03-16T17:00:00Z"), Duration.ofHours(1)))
                .isEqualTo(at("2026-03-16T18:00:00Z"));
    }

    @Test
    void midnightEndsAShift() {
        assertThat(weekly().after(at("2026-03-17T10:00:00Z"), Duration.ofHours(18)))
                .isEqualTo(at("2026-03-18T04:00:00Z"));
    }

    @Test
    void aClosedDayHasNoShift() {
        WorkingCalendar closed = calendar(List.of(MONDAY, TUESDAY), List.of("2026-03-17"));

        assertThat(closed.after(at("2026-03-16T17:00:00Z"), Duration.ofHours(2)))
                .isEqualTo(at("2026-03-23T11:00:00Z"));
    }

    @Test
    void inTheNightOfSummerTimeAnHourIsMissing() {
        WorkingCalendar sundays = calendar(List.of(new WorkingHours("SUNDAY", "01:00", "04:00")), List.of());

        assertThat(sundays.after(at("2026-03-08T06:00:00Z"), Duration.ofHours(2)))
                .isEqualTo(at("2026-03-08T08:00:00Z"));
        assertThat(sundays.after(at("2026-03-08T06:00:00Z"), Duration.ofHours(3)))
                .isEqualTo(at("2026-03-15T06:00:00Z"));
    }

    @Test
    void whoNeverWorksIsNeverReady() {
        WorkingCalendar never = calendar(List.of(new WorkingHours("MONDAY", "06:00", "06:00")), List.of());

        assertThat(never.after(at("2026-03-16T17:00:00Z"), Duration.ofMinutes(1)))
                .isNull();
    }

    private static WorkingCalendar weekly() {
        return calendar(List.of(TUESDAY, MONDAY), List.of());
    }

    private static WorkingCalendar calendar(List<WorkingHours> hours, List<String> closed) {
        return new WorkingCalendar(
                new DistributionNode("ATL", "America/New_York", null, null, null, null, null, hours, closed));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
