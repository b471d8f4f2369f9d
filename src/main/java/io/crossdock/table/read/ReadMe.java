package io.crossdock.table.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of the READ ME sheet. A line that begins with {@code # } is a heading; a tab parts what is written in a cell
 * from what it means. Every cell shown here is read by a test, so that the text stays true.
 */
public final class ReadMe {
    private static final List<String> INTRODUCTION = List.of(
            "# How to fill in this workbook",
            "Each sheet after About and Words is one table: it asks one question, and each row is one rule.",
            "A row matches when all its when cells match; then its then cells are the answer.",
            "Change a row, save the file and run: crossdock check. Everything that is wrong is named with its cell and"
                    + " how to write it right.",
            "A row id never changes and is never used again for another rule.",
            "",
            "# The lines above a table",
            "Table\tname of the table, written like OrderHold",
            "Hit\tUNIQUE: exactly one row matches · FIRST: the uppermost matching row wins · COLLECT: all matching"
                    + " rows answer, by order",
            "Hit (continued)\tSUM: the numbers of the matching rows are added · MOST: the most severe value wins ·"
                    + " EFFECTS: matching rows act on one field, by order",
            "Cover\tCOMPLETE: every question finds a row · DEFAULT: the last row matches everything · PARTIAL: no"
                    + " match is an answer",
            "Per\twhat one question is about: case, factor, check, action, plan, trigger, role, claim or model",
            "Stage\twhen the table is asked; it may use what its own and earlier stages make",
            "Adjusts, Starts\tin EFFECTS and MOST tables: the field that is acted on, and the field or fields (A | B)"
                    + " whose most severe value it starts from",
            "role\tid, when, when from and when below (side by side), then, order, effect, from, to, reason, policy,"
                    + " or info for notes",
            "field\ta field of a Words sheet, or - where the role needs none",
            "label, note\tfor people");

    private static final List<String> RULES = List.of(
            "",
            "# Good to know",
            "Empty cells\tan empty when or then cell is an error: write any, or - for nothing",
            "when from, when below\ta range in two columns: from is included, below is not; an empty side is open, two"
                    + " empty cells mean any",
            "from, to\ta row applies from this day (or instant) on and no more from the day under to; a day begins at"
                    + " 00:00 UTC",
            "Missing facts\tany and unknown match a missing fact, and so does a list that names unknown; nothing else"
                    + " does",
            "Numbers\twith a decimal point and without thousands separators, currency or percent signs: 1.5 and 1000,"
                    + " not 1,5 and 1.000,00",
            "Percent\t3 is 3 %; a cell that Excel shows as 3% counts as 3 in percent columns and as 0.03 in other"
                    + " numeric columns",
            "Choices\tonly the allowed values of the Words sheet, in the same letters, ordered from least to most"
                    + " severe",
            "effect\tSET, AT_LEAST, CAP, RAISE, LOWER, ADD, REPLACE or NOTIFY; RAISE and LOWER go by the number in the"
                    + " column steps",
            "Formulas\tare refused, and so are merged cells and hidden rows: what you see is what decides");

    private ReadMe() {}

    /** The lines of the sheet, from top to bottom. */
    public static List<String> lines() {
        return Stream.of(
                        INTRODUCTION.stream(),
                        section("What to write in a when column", ReadMeExamples.asked()),
                        section("What to write in a then column", ReadMeExamples.given()),
                        section("Ten examples", ReadMeExamples.sentences()),
                        RULES.stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> section(String heading, List<ReadMeExamples.Example> examples) {
        List<String> lines = new ArrayList<>(List.of("", "# " + heading));
        examples.forEach(example -> lines.add(example.cell() + "\t" + example.meaning()));
        return lines.stream();
    }
}
