package io.crossdock.planning.answer;

import io.crossdock.model.PlanningResult;
import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Source.Kind;
import io.crossdock.planning.problem.SplitLimits;
import io.crossdock.planning.problem.Vehicle;
import io.crossdock.planning.setup.Unusable;
import io.crossdock.planning.setup.UnusableService;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Orders of which nothing can be shipped. */
final class Blocked {
    static final SplitLimits ANY = new SplitLimits(4, Long.MAX_VALUE, 0, false);
    static final List<Lane> VAN = List.of(
            Harborline.lane(0, 1, "CARR-RLX LTL-STD", "2026-03-17T20:00:00Z", null, 0),
            Harborline.lane(1, 2, "CARR-VAN DEDICATED-VAN", "2026-03-18T04:00:00Z", "2026-03-18T11:30:00Z", 64_000));

    private Blocked() {}

    static PlanningResult answer(Problem problem, List<Unusable> unusable) {
        return Cases.answer(Cases.prepared(problem, unusable), 3);
    }

    static Demand demand(int shelfLifeDays, boolean shipComplete, SplitLimits limits) {
        return Harborline.demand(Harborline.line(shelfLifeDays), shipComplete, limits);
    }

    /** At DC-CLT, where the van leaves; days count from its arrival. */
    static Source lot(String lot, int days, int index) {
        Instant expires = Instant.parse("2026-03-18T11:30:00Z").plusSeconds(86_400L * days);
        return new Source(index, Kind.STOCK, "DC-CLT", "", "SKU-884120", lot, 80_000, null, expires, 0, null);
    }

    static Unusable stock(String code, Source source, String why) {
        String subject = "SKU-884120 lot " + source.lot() + " at DC-CLT (/inventoryPositions/7)";
        return new Unusable(
                new Reason(code, subject, "It cannot be used: " + why + "."), null, "SKU-884120", null, source, null);
    }

    static Unusable unpriced() {
        String subject = "CARR-VAN DEDICATED-VAN from DC-CLT (/carrierOptions/0)";
        Reason reason = new Reason("NO_PRICE", subject, "It cannot be used: its price is not known.");
        return new Unusable(reason, null, null, null, null, service());
    }

    private static UnusableService service() {
        return new UnusableService(
                "CARR-VAN",
                "DEDICATED-VAN",
                "DC-CLT",
                Instant.parse("2026-03-18T11:30:00Z"),
                new Vehicle(-1, Long.MAX_VALUE, Long.MAX_VALUE),
                null,
                4_500,
                0,
                false,
                Set.of());
    }
}
