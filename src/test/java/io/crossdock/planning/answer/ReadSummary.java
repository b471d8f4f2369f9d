package io.crossdock.planning.answer;

import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.FulfilmentPlan.PlannedLine;
import io.crossdock.model.FulfilmentPlan.PlannedShipment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the quantities out of a summary; beside them, what the plan itself says. */
final class ReadSummary {
    private static final Pattern QUANTITY = Pattern.compile("(?<![\\w-])(\\d+(?:\\.\\d+)?) CS(?: of (\\d+) items?)?");
    private static final Pattern COUNTS = Pattern.compile("(\\d+) parts? of lines backordered and (\\d+) cancelled");
    private static final Pattern NAMES = Pattern.compile(
            "SKU-\\d+|ITEM-\\d+|ATL-R-02-11-1|\\bN\\d\\d\\b|\\b[CSD]\\d+\\b|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\dZ");
    private static final int MOST_PARTS = 3;

    private final FulfilmentPlan plan;
    private final List<String> quantities = new ArrayList<>();
    private final String unread;

    ReadSummary(FulfilmentPlan plan) {
        this.plan = plan;
        String text = NAMES.matcher(plan.summary()).replaceAll("");
        for (Pattern pattern : List.of(QUANTITY, COUNTS)) {
            Matcher matcher = pattern.matcher(pattern == QUANTITY ? plan.summary() : text);
            while (matcher.find()) {
                quantities.add(matcher.group(1));
                if (matcher.group(2) != null) {
                    quantities.add(matcher.group(2));
                }
            }
        }
        unread = COUNTS.matcher(QUANTITY.matcher(text).replaceAll("")).replaceAll("");
    }

    List<String> quantities() {
        return quantities;
    }

    String unread() {
        return unread.replaceAll("\\d+ CS of \\d+ items?", "");
    }

    List<String> expected() {
        List<String> expected = new ArrayList<>();
        for (PlannedShipment shipment : plan.shipments()) {
            List<PlannedLine> lines =
                    shipment.lines().stream().filter(line -> !line.pinned()).toList();
            if (lines.size() > MOST_PARTS) {
                expected.add(plain(lines.stream().map(PlannedLine::qty).reduce(BigDecimal.ZERO, BigDecimal::add)));
                expected.add(
                        "" + lines.stream().map(PlannedLine::itemId).distinct().count());
            } else {
                lines.forEach(line -> expected.add(plain(line.qty())));
            }
        }
        if (plan.backorders().size() + plan.cancellations().size() > MOST_PARTS) {
            expected.add("" + plan.backorders().size());
            expected.add("" + plan.cancellations().size());
        } else {
            plan.backorders().forEach(open -> expected.add(plain(open.qty())));
            plan.cancellations().forEach(open -> expected.add(plain(open.qty())));
        }
        return expected;
    }

    private static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }
}
