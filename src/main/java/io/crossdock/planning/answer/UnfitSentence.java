package io.crossdock.planning.answer;

import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.setup.Unusable;
import io.crossdock.planning.setup.UnusableService;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why stock or services that would do cannot be used.
 *
 * @param each whether each of them would do by itself
 */
record UnfitSentence(List<Unusable> all, boolean each, Demand demand) {
    private static final int MOST_NAMED = 3;

    Reason reason() {
        Unusable first = all.get(0);
        String subject = all.stream()
                .limit(MOST_NAMED)
                .map(one -> one.reason().subject())
                .collect(Collectors.joining(", "));
        return new Reason(first.reason().code(), subject, all.size() == 1 ? only(first) : several());
    }

    private String only(Unusable one) {
        String kind = one.source() != null ? "stock" : one.demand() != null ? "way" : "service";
        return "The only " + kind + " that would do" + shelfLife(one) + ", " + name(one) + ", " + why(one)
                + costLimit(one) + ".";
    }

    private String several() {
        String named = all.stream()
                .limit(MOST_NAMED)
                .map(one -> name(one) + ", " + why(one))
                .collect(Collectors.joining("; "));
        String more = all.size() > MOST_NAMED ? "; and " + (all.size() - MOST_NAMED) + " more" : "";
        return (each ? "Any of these would do: " : "These together would do: ") + named + more + ".";
    }

    /** What a service whose price nobody knows may cost. */
    private String costLimit(Unusable one) {
        UnusableService service = one.service();
        long most = demand.limits().mostExtraCents();
        return service == null || service.tariff() != null || most == Long.MAX_VALUE
                ? ""
                : "; the split policy lets the plan cost at most " + Spoken.money(most);
    }

    private String shelfLife(Unusable one) {
        Source source = one.source();
        int days = source == null
                ? 0
                : demand.lines().stream()
                        .filter(line -> line.items().contains(source.itemId()))
                        .mapToInt(line -> line.minShelfLifeDays())
                        .max()
                        .orElse(0);
        return days == 0 ? "" : " for " + Spoken.count(days, "day") + " of shelf life";
    }

    /** The place in the request stands in the subject. */
    private static String name(Unusable one) {
        String subject = one.reason().subject();
        int pointer = subject.lastIndexOf(" (/");
        return pointer < 0 ? subject : subject.substring(0, pointer);
    }

    /** The sentence of the reason, told of a thing that was just named. */
    private static String why(Unusable one) {
        String text = one.reason().text();
        String end = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return end.startsWith("It ") ? end.substring("It ".length()) : end;
    }
}
