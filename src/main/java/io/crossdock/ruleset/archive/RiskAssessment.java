package io.crossdock.ruleset.archive;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.read.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How risky a change is: as risky as the workbooks it touches say, and high where no table bounds what it does. */
record RiskAssessment(RiskTier tier, List<String> reasons) {
    private static final String TIER = "Risk tier";

    static RiskAssessment of(RuleBook book, boolean isFirst, List<RowChange> changes, List<String> otherChanges) {
        RiskTier tier = RiskTier.LOW;
        List<String> reasons = new ArrayList<>();
        if (isFirst) {
            tier = RiskTier.HIGH;
            reasons.add("it is the first release: everything is new");
        }
        Map<String, String> workbooks = workbooks(book);
        TreeSet<String> touched = new TreeSet<>();
        changes.forEach(change -> touched.add(workbooks.getOrDefault(change.table(), "")));
        for (String workbook : touched) {
            RiskTier own =
                    RiskTier.of(book.about().getOrDefault(workbook, Map.of()).getOrDefault(TIER, ""));
            tier = tier.orHigher(own);
            reasons.add(
                    workbook.isEmpty()
                            ? "a whole table was removed"
                            : "it changes " + workbook + ", whose risk tier is " + own);
        }
        for (String file : otherChanges) {
            tier = RiskTier.HIGH;
            reasons.add("it changes " + file);
        }
        return new RiskAssessment(tier, List.copyOf(reasons));
    }

    /** Name of the workbook by table. */
    private static Map<String, String> workbooks(RuleBook book) {
        Map<String, String> names = new TreeMap<>();
        for (DecisionTable table : book.tables()) {
            names.put(table.name(), workbook(table.place().file()));
        }
        return names;
    }

    /** {@code decision-tables/policy.xlsx} is the workbook policy, and so is {@code decision-tables/policy/Counts.csv}. */
    private static String workbook(String file) {
        String[] parts = file.split("/", -1);
        String last = parts[parts.length - 1];
        if (last.endsWith(".csv") && parts.length > 1) {
            return parts[parts.length - 2];
        }
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
