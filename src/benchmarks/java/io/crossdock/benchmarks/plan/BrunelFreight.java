package io.crossdock.benchmarks.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a shipment from a port costs. By air it is the rate of its weight band times its weight, at least the minimum; on
 * the ground the rate is that of the trip, at least the minimum. Each order is priced alone: orders are not pooled.
 */
final class BrunelFreight {
    private static final int CENTS = 2;
    private static final String GROUND = "GROUND";

    private final Map<Relation, List<Rate>> rates = new HashMap<>();

    private record Relation(String from, String to, String service) {}

    private record Rate(BigDecimal from, BigDecimal to, BigDecimal least, BigDecimal rate, boolean ground) {
        boolean holdsFor(BigDecimal weight) {
            // bands are written to two digits, so that 99.995 belongs to the band from 100
            BigDecimal written = weight.setScale(CENTS, RoundingMode.HALF_UP);
            return from.compareTo(written) <= 0 && written.compareTo(to) <= 0;
        }

        long cents(BigDecimal weight) {
            return least.max(ground ? rate : rate.multiply(weight))
                    .movePointRight(CENTS)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    static BrunelFreight read(BrunelFiles files) throws IOException {
        BrunelFreight freight = new BrunelFreight();
        for (Map<String, String> row : files.rows("FreightRates")) {
            Relation relation = new Relation(
                    BrunelFiles.cell(row, "orig_port_cd"),
                    BrunelFiles.cell(row, "dest_port_cd"),
                    BrunelFiles.cell(row, "svc_cd"));
            freight.rates
                    .computeIfAbsent(relation, key -> new ArrayList<>())
                    .add(new Rate(
                            BrunelFiles.number(BrunelFiles.cell(row, "minm_wgh_qty")),
                            BrunelFiles.number(BrunelFiles.cell(row, "max_wgh_qty")),
                            BrunelFiles.number(BrunelFiles.cell(row, "minimum cost")),
                            BrunelFiles.number(BrunelFiles.cell(row, "rate")),
                            BrunelFiles.cell(row, "mode_dsc").equals(GROUND)));
        }
        return freight;
    }

    /** The cheapest carrier; empty when none goes there with that service and weight. */
    OptionalLong cents(String from, String to, String service, BigDecimal weight) {
        return rates.getOrDefault(new Relation(from, to, service), List.of()).stream()
                .filter(rate -> rate.holdsFor(weight))
                .mapToLong(rate -> rate.cents(weight))
                .min();
    }
}
