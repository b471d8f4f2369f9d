package io.crossdock.planning.setup;

import io.crossdock.model.DistributionNode;
import io.crossdock.model.DistributionNode.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When a node works, in its own time zone. */
final class WorkingCalendar {
    /** Further ahead nobody plans; a node that never works must not be searched for ever. */
    private static final int MOST_DAYS = 400;

    private static final String END_OF_DAY = "24:00";

    private final ZoneId zone;
    private final List<WorkingHours> hours;
    private final Set<LocalDate> closed;

    WorkingCalendar(DistributionNode node) {
        String name = node.timeZone();
        this.zone = name == null ? ZoneOffset.UTC : ZoneId.of(name);
        this.hours = node.workingHours().stream()
                .sorted(Comparator.comparing(WorkingHours::from))
                .toList();
        this.closed = node.closedOn().stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }

    /** The instant at which so much working time has passed; {@code null} when the node does not work that much. */
    @Nullable
    Instant after(Instant start, Duration work) {
        if (work.isZero() || (hours.isEmpty() && closed.isEmpty())) {
            return start.plus(work);
        }
        Duration left = work;
        LocalDate first = LocalDate.ofInstant(start, zone);
        for (int days = 0; days < MOST_DAYS; days++) {
            LocalDate day = first.plusDays(days);
            for (Shift shift : shifts(day)) {
                Instant begin = shift.begin().isBefore(start) ? start : shift.begin();
                Duration length = Duration.between(begin, shift.end());
                if (length.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = length.isNegative() ? left : left.minus(length);
            }
        }
        return null;
    }

    private record Shift(Instant begin, Instant end) {}

    private List<Shift> shifts(LocalDate day) {
        if (closed.contains(day)) {
            return List.of();
        }
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        if (hours.isEmpty()) {
            return List.of(new Shift(day.atStartOfDay(zone).toInstant(), midnight));
        }
        return hours.stream()
                .filter(shift -> DayOfWeek.valueOf(shift.day()) == day.getDayOfWeek())
                .map(shift -> new Shift(
                        at(day, shift.from()), shift.to().equals(END_OF_DAY) ? midnight : at(day, shift.to())))
                .toList();
    }

    private Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }
}
