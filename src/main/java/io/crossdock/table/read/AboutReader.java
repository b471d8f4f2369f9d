package io.crossdock.table.read;

import io.crossdock.table.Place;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Workbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the About sheets: whose rule set this is and who answers for it. */
final class AboutReader {
    static final String SHEET = "About";
    static final String RULE_SET = "Rule set";
    static final String RISK_TIER = "Risk tier";

    private static final List<String> KEYS = List.of(RULE_SET, "Area", "Owner", RISK_TIER, "Policy document", "Note");
    private static final List<String> TIERS = List.of("LOW", "MEDIUM", "HIGH");

    private final Findings findings;

    AboutReader(Findings findings) {
        this.findings = findings;
    }

    Map<String, Map<String, String>> read(List<Workbook> workbooks) {
        Map<String, Map<String, String>> about = new LinkedHashMap<>();
        String ruleSet = "";
        for (Workbook workbook : workbooks) {
            Optional<Grid> sheet = workbook.grids().stream()
                    .filter(grid -> grid.name().equals(SHEET))
                    .findFirst();
            if (sheet.isPresent()) {
                Map<String, String> lines = lines(sheet.get());
                about.put(workbook.name(), lines);
                String named = lines.getOrDefault(RULE_SET, "");
                ruleSet = ruleSet.isEmpty() ? named : ruleSet;
                checkSame(ruleSet, named, sheet.get().place());
            } else if (!workbook.grids().isEmpty()) {
                findings.add(
                        FindingCode.NO_ABOUT,
                        Place.of(workbook.grids().get(0).place().file()),
                        "the sheet About is missing.",
                        "Add it with the lines " + Advice.allOf(KEYS) + ".");
            }
        }
        return about;
    }

    private void checkSame(String first, String named, Place sheet) {
        if (!named.isEmpty() && !named.equals(first)) {
            findings.add(
                    FindingCode.RULE_SET_NAMES,
                    sheet,
                    "the rule set is \"" + named + "\" here and \"" + first + "\" in another workbook.",
                    "Write the same name in all workbooks of a folder.");
        }
    }

    private Map<String, String> lines(Grid sheet) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Grid.Line line : sheet.lines()) {
            Cell key = line.cell(0);
            Place place = sheet.place().cell(key.reference());
            if (!KEYS.contains(key.text())) {
                findings.add(
                        FindingCode.ABOUT_LINE,
                        place,
                        "\"" + key.text() + "\" is no line of this sheet.",
                        Advice.write(key.text(), KEYS));
            } else if (lines.putIfAbsent(key.text(), line.cell(1).text()) != null) {
                findings.add(FindingCode.ABOUT_LINE, place, "\"" + key.text() + "\" stands twice.", "Write it once.");
            }
        }
        for (String key : KEYS) {
            if (lines.getOrDefault(key, "").isEmpty() && !key.equals("Note")) {
                findings.add(
                        FindingCode.ABOUT_LINE,
                        sheet.place(),
                        "the line " + key + " is missing or empty.",
                        "Write " + key + " in column A and its text in column B.");
            }
        }
        String tier = lines.getOrDefault(RISK_TIER, "");
        if (!tier.isEmpty() && !TIERS.contains(tier)) {
            findings.add(
                    FindingCode.RISK_TIER,
                    sheet.place(),
                    "\"" + tier + "\" is no risk tier.",
                    Advice.write(tier, TIERS));
        }
        return lines;
    }
}
