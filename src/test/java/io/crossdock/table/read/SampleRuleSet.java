package io.crossdock.table.read;

import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Letters;
import io.crossdock.table.sheet.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small rule set without faults as text: {@code ==} begins a sheet, {@code ;} parts cells. */
final class SampleRuleSet {
    static final String TEXT = """
        == decision-tables/levels.xlsx > About
        Rule set;sample
        Area;Levels
        Owner;Controller
        Risk tier;LOW
        Policy document;LP
        == decision-tables/levels.xlsx > BaseLevel
        Table;BaseLevel
        Hit;UNIQUE
        Cover;PARTIAL
        Stage;PRIORITY
        Purpose;Which level does a case start at?
        role;id;when;when from;when below;then;from;to;reason;info
        field;-;customer.tier;overdueDays;overdueDays;baseLevel;-;-;-;-
        label;Row;Tier;Overdue from;Overdue below;Base level;Valid from;Valid to;Why;Remark
        ;BL-1;A;;10;L1;;;Key customer;
        ;BL-2;A;10;any;L2;;2027-01-01;Key customer, late;
        ;BL-3;not A;;;L0;2026-01-01;;Others;since 2026
        == decision-tables/levels.xlsx > LevelAdjustments
        Table;LevelAdjustments
        Hit;EFFECTS
        Cover;PARTIAL
        Stage;ESCALATION
        Adjusts;level
        Starts;baseLevel
        Purpose;Which facts move a case to another level?
        role;id;order;when;effect;then;then
        field;-;-;vip;-;level;steps
        label;Row;Order;VIP;Effect;Level;Steps
        ;LA-1;10;yes;AT_LEAST;L1;-
        ;LA-2;20;yes;RAISE;-;1
        ;LA-3;30;any;CAP;L2;-
        == decision-tables/levels.xlsx > Points
        Table;Points
        Hit;SUM
        Cover;PARTIAL
        Per;factor
        Stage;PRIORITY
        Purpose;How many points does a factor give?
        role;id;when;then
        field;-;factorCode;points
        label;Row;Factor;Points
        ;PT-1;AGE;5
        ;PT-2;VALUE;7.5
        == decision-tables/levels.xlsx > Severity
        Table;Severity
        Hit;MOST
        Cover;PARTIAL
        Stage;SEVERITY
        Adjusts;severity
        Purpose;How bad is it?
        role;id;when;then
        field;-;vip;severity
        label;Row;VIP;Severity
        ;SV-1;any;SEV2
        ;SV-2;yes;SEV1
        == decision-tables/order-holds.xlsx > About
        Rule set;sample
        Area;Order holds
        Owner;Credit manager
        Risk tier;HIGH
        Policy document;CP
        Note;Sample policy
        == decision-tables/order-holds.xlsx > OrderHold
        Table;OrderHold
        Hit;FIRST
        Cover;DEFAULT
        Stage;RESOLUTION
        Purpose;Should this order be held?
        role;id;when;when;when;when;when;when;when;when;when;when;when;then;then;then
        field;-;creditRatio;customer.tier;overdueDays;discount;promisedDay;detectedAt;age;vip;flags;remark;severity;outcome;holdDays;notify
        label;Row;Exposure/limit;Tier;Days overdue;Discount;Promised day;Detected;Age;VIP;Flags;Remark;Severity;Decision;Hold for;Notify
        note;;share
        ;OH-0110;> 1.50;any;any;any;any;any;any;any;any;any;any;HOLD;30;BUYER | PLANNER
        ;OH-0120;> 1.20;any;any;any;any;any;any;any;has SAFETY;any;any;HOLD;5;BUYER
        ;OH-0130;> 1.10;A, B;any;any;any;any;any;any;any;any;SEV1;HOLD;3;PLANNER
        ;OH-0140;any;any;any;any;any;any;any;any;any;any;any;RELEASE;-;-
        == decision-tables/vocabulary.xlsx > About
        Rule set;sample
        Area;Words
        Owner;Controller
        Risk tier;LOW
        Policy document;VP
        == decision-tables/vocabulary.xlsx > Words
        field;label;type;unit;allowed;min;max;list;unknown;origin;meaning;direction;privacy
        creditRatio;Exposure by limit;number;share;;0;9;no;yes;measure;Open amount by credit limit
        customer.tier;Customer tier;choice;;C | B | A;;;no;no;request;
        overdueDays;Days overdue;whole;days;;0;;no;yes;request;
        discount;Discount;percent;;;;;no;yes;request;
        promisedDay;Promised day;date;;;;;no;yes;request;
        detectedAt;Detected at;date-time;;;;;no;yes;request;
        age;Age;duration;;;;;no;yes;measure;
        vip;VIP;yes/no;;;;;no;yes;request;;lower loosens
        flags;Flags;choice;;FINANCIAL | REGULATORY | SAFETY;;;yes;no;measure;
        remark;Remark;text;;;;;no;yes;request;;;personal
        factorCode;Factor;choice;;AGE | VALUE;;;no;no;subject;
        points;Points;number;;;;;no;no;subject;
        severity;Severity;choice;;SEV3 | SEV2 | SEV1;;;no;yes;table;
        baseLevel;Base level;choice;;L0 | L1 | L2;;;no;yes;table;
        level;Level;choice;;L0 | L1 | L2;;;no;yes;table;
        steps;Steps;whole;;;1;9;no;yes;table;
        outcome;Decision;choice;;RELEASE | HOLD;;;no;yes;table;
        holdDays;Hold for;whole;days;;1;30;no;yes;table;
        notify;Notify;choice;;BUYER | PLANNER;;;yes;yes;table;
        """;

    private SampleRuleSet() {}

    /** The book of the sample with one piece of text replaced. */
    static RuleBook with(String text, String replacement) {
        return RuleBookReader.read(workbooks(replaced(TEXT, text, replacement)));
    }

    /** {@code ¶} stands for the end of a line. */
    static String replaced(String sample, String text, String replacement) {
        String from = text.replace('¶', '\n');
        int at = sample.indexOf(from);
        if (at < 0 || sample.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in the sample: " + text);
        }
        return sample.replace(from, replacement.replace('¶', '\n'));
    }

    static List<String> messages(RuleBook book) {
        return book.findings().stream().map(Finding::message).toList();
    }

    static List<Workbook> workbooks(String text) {
        Map<String, List<Grid>> sheets = new LinkedHashMap<>();
        for (String sheet : text.split("(?m)^== ", -1)) {
            if (!sheet.isEmpty()) {
                int end = sheet.indexOf('\n');
                String[] title = sheet.substring(0, end).split(" > ", -1);
                sheets.computeIfAbsent(title[0], file -> new ArrayList<>())
                        .add(grid(Place.of(title[0]).sheet(title[1]), sheet.substring(end + 1)));
            }
        }
        return sheets.entrySet().stream()
                .map(file -> new Workbook(name(file.getKey()), file.getValue(), List.of()))
                .toList();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    /** A cell ending in {@code %%} is one that a spreadsheet program shows as a percentage. */
    private static Grid grid(Place place, String text) {
        List<Grid.Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                List<Cell> cells = new ArrayList<>();
                for (String cell : line.split(";", -1)) {
                    boolean percent = cell.endsWith("%%");
                    String shown = percent ? cell.substring(0, cell.length() - 2) : cell;
                    cells.add(new Cell(Letters.of(cells.size()) + number, shown.strip(), percent));
                }
                lines.add(new Grid.Line(number, cells));
            }
        }
        return new Grid(place.sheet(), place, lines);
    }
}
