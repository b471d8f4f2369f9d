package io.crossdock.table.read;

/** As {@link SheetMistakes}, for words, About sheets, whole tables and their connections. */
final class RuleSetMistakes {
    static final String TEXT = """
        # words
        age;Age;duration => age;Age;duratoin
            decision-tables/vocabulary.xlsx > Words!C8, "age": "duratoin" is no type. Write duration. (DT-161)
        age;Age;duration => age;Age;
            decision-tables/vocabulary.xlsx > Words!C8, "age": the type is blank. Write text, number, money, percent, whole, date, date-time, duration, yes/no or choice. (DT-161)
        age;Age;duration => age;Age;integer
            decision-tables/vocabulary.xlsx > Words!C8, "age": "integer" is no type. Write whole. (DT-161)
        vip;VIP;yes/no => vip;VIP;choice
            decision-tables/vocabulary.xlsx > Words!E9, "vip": a choice has no allowed values. Write them in their order, lowest first: LOW | MEDIUM | HIGH. (DT-162)
        remark;Remark;text;; => remark;Remark;text;;A | B
            decision-tables/vocabulary.xlsx > Words!E11, "remark": allowed values stand here, but the type is text. Write choice as the type, or empty the cell. (DT-163)
        steps;Steps;whole;;;1;9 => steps;Steps;whole;;;9;1
            decision-tables/vocabulary.xlsx > Words!F17, "steps": min 9 is above max 1. Swap them. (DT-164)
        steps;Steps;whole;;;1;9 => steps;Steps;whole;;;1,000;9
            decision-tables/vocabulary.xlsx > Words!F17, "steps": "1,000" has a thousands separator. Write 1000. (DT-105)
        remark;Remark;text => vip;VIP;yes/no;;;;;no;yes;request;¶remark;Remark;text
            decision-tables/vocabulary.xlsx > Words!A11, "vip": "vip" is defined already at decision-tables/vocabulary.xlsx > Words!A9. Delete one of the two. (DT-165)
        remark;Remark;text => evaluatedAt;Now;date-time;;;;;no;no;request;¶remark;Remark;text
            decision-tables/vocabulary.xlsx > Words!A11, "evaluatedAt": "evaluatedAt" is defined by the product. Delete this line. (DT-165)
        remark;Remark;text;;;;;no;yes;request => remark;Remark;text;;;;;no;yes;requests
            decision-tables/vocabulary.xlsx > Words!J11, "remark": "requests" is no origin. Write request. (DT-166)
        remark;Remark;text;;;;;no;yes => remark;Remark;text;;;;;no;maybe
            decision-tables/vocabulary.xlsx > Words!I11, "remark": "maybe" is neither yes nor no. Write yes or no. (DT-167)
        remark;Remark;text;;;;;no => remark;Remark;text;;;;;
            decision-tables/vocabulary.xlsx > Words!H11, "remark": the column list is blank. Write yes or no. (DT-167)
        remark;Remark;text => Call Me;Call;text;;;;;no;yes;request;¶remark;Remark;text
            decision-tables/vocabulary.xlsx > Words!A11, "Call Me": "Call Me" is no field name. Write it like creditRatio or customer.tier. (DT-168)
        remark;Remark;text => remark;;text
            decision-tables/vocabulary.xlsx > Words!B11, "remark": the label is blank. Write what people call this field. (DT-168)
        remark;Remark;text;;; => remark;Remark;text;;;1
            decision-tables/vocabulary.xlsx > Words!F11, "remark": min cannot be 1: values of type text have no limits. Empty the cell. (DT-169)
        vip;VIP;yes/no;;;;;no => vip;VIP;yes/no;;;;;yes
            decision-tables/vocabulary.xlsx > Words!H9, "vip": a list of type yes/no is not possible. Write no, or make it text or choice. (DT-174)
        vip;VIP;yes/no;;;;;no;yes;request;;lower loosens => vip;VIP;yes/no;;;;;no;yes;request;;lower loosen
            decision-tables/vocabulary.xlsx > Words!L9, "vip": "lower loosen" is no direction. Write lower loosens. (DT-175)
        remark;Remark;text;;;;;no;yes;request;;;personal => remark;Remark;text;;;;;no;yes;request;;higher loosens;personal
            decision-tables/vocabulary.xlsx > Words!L11, "remark": values of type text have no order, so neither way loosens. Empty the cell. (DT-175)
        BUYER | PLANNER;;;yes;yes;table; => BUYER | PLANNER;;;yes;yes;table;;higher loosens
            decision-tables/vocabulary.xlsx > Words!L20, "notify": lists have no order, so neither way loosens. Empty the cell. (DT-175)
        remark;Remark;text;;;;;no;yes;request;;;personal => remark;Remark;text;;;;;no;yes;request;;;secret
            decision-tables/vocabulary.xlsx > Words!M11, "remark": "secret" is no privacy. Write personal or confidential. (DT-176)
        BUYER | PLANNER;;;yes => BUYER | BUYER | PLANNER;;;yes
            decision-tables/vocabulary.xlsx > Words!E20, "notify": "BUYER" stands twice. Write it once. (DT-170)
        BUYER | PLANNER;;;yes => BUYER | any | PLANNER;;;yes
            decision-tables/vocabulary.xlsx > Words!E20, "notify": "any" would mean something else in a cell. Use another word, for example in capitals. (DT-173)
        BUYER | PLANNER;;;yes => BUYER, PLANNER;;;yes
            decision-tables/vocabulary.xlsx > Words!E20, "notify": "BUYER, PLANNER" would mean something else in a cell. Separate values by |. (DT-173)
        BUYER | PLANNER;;;yes => BUYER | | PLANNER;;;yes
            decision-tables/vocabulary.xlsx > Words!E20, "notify": a value is missing beside a |. Write A | B | C. (DT-173)
        field;label;type;unit => field;label;typ;unit
            decision-tables/vocabulary.xlsx > Words!C1: "typ" is no column of this sheet. Write type. (DT-171)
        origin;meaning => origin;
            decision-tables/vocabulary.xlsx > Words!A1: the header lacks meaning. Write field, label, type, unit, allowed, min, max, list, unknown, origin, meaning. (DT-171)
        == decision-tables/vocabulary.xlsx > Words => == decision-tables/vocabulary.xlsx > READ ME
            rule set: no workbook has a sheet Words. Add vocabulary.xlsx with a sheet Words that lists the fields. (DT-172)
        # about
        == decision-tables/order-holds.xlsx > About => == decision-tables/order-holds.xlsx > READ ME
            decision-tables/order-holds.xlsx: the sheet About is missing. Add it with the lines Rule set, Area, Owner, Risk tier, Policy document and Note. (DT-181)
        Area;Order holds¶ => (nothing)
            decision-tables/order-holds.xlsx > About: the line Area is missing or empty. Write Area in column A and its text in column B. (DT-182)
        Area;Order holds => Area;Order holds¶Author;me
            decision-tables/order-holds.xlsx > About!A3: "Author" is no line of this sheet. Write Rule set, Area, Owner, Risk tier, Policy document or Note. (DT-182)
        Area;Order holds => Area;Order holds¶Area;Orders
            decision-tables/order-holds.xlsx > About!A3: "Area" stands twice. Write it once. (DT-182)
        Risk tier;HIGH => Risk tier;HIHG
            decision-tables/order-holds.xlsx > About: "HIHG" is no risk tier. Write HIGH. (DT-183)
        Rule set;sample¶Area;Order holds => Rule set;smaple¶Area;Order holds
            decision-tables/order-holds.xlsx > About: the rule set is "smaple" here and "sample" in another workbook. Write the same name in all workbooks of a folder. (DT-184)
        # tables as a whole
        ;BL-2;A;10;any => ;BL-2;A;5;any
            decision-tables/levels.xlsx > BaseLevel!B10, row BL-2: this row and BL-1 (row 9 of the sheet) both match Tier: A; Days overdue: [5..10); evaluated at: < 2027-01-01T00:00:00Z (5.6 % of the kinds of questions), for example Tier = A, Days overdue = 5, evaluated at 2025-12-31T23:59:59Z, and answer differently. Narrow one of the two. (DT-201)
        ;BL-3;not A;;;L0;2026-01-01 => ;BL-3;not B;30;;L0;2026-07-01
            decision-tables/levels.xlsx > BaseLevel!B11, row BL-3: this row and BL-2 (row 10 of the sheet) both match Tier: A; Days overdue: >= 30; evaluated at: [2026-07-01T00:00:00Z..2027-01-01T00:00:00Z) (2.8 % of the kinds of questions), for example Tier = A, Days overdue = 30, evaluated at 2026-07-01T00:00:00Z, and answer differently. Narrow one of the two. (DT-201)
        ;OH-0140;any => ;OH-0140;> 1
            decision-tables/order-holds.xlsx > OrderHold!B13, row OH-0140: Cover is DEFAULT, but the last row does not match everything. Add a last row with any in every when column and without from and to, or write PARTIAL. (DT-202)
        ;OH-0130;> 1.10;A, B;any;any;any;any;any;any;any;any;SEV1 => ;OH-0130;any;any;any;any;any;any;any;any;any;any;any
            decision-tables/order-holds.xlsx > OrderHold!B13, row OH-0140: this row can never match, because OH-0130 above it matches everything. Move OH-0130 to the end. (DT-203)
        ;LA-3;30 => ;LA-3;10
            decision-tables/levels.xlsx > LevelAdjustments!B13, row LA-3: this row and LA-1 both give "Level" at order 10, so their places in the sheet decide which comes first. Give them different orders. (DT-204)
        Hit;UNIQUE¶Cover;PARTIAL => Hit;UNIQUE¶Cover;COMPLETE
            decision-tables/levels.xlsx > BaseLevel!B1: no row matches Tier: not A; evaluated at: < 2026-01-01T00:00:00Z (22 % of the kinds of questions), for example Tier = C, evaluated at 2025-12-31T23:59:59Z. Add a row for it, widen one, or write PARTIAL. (DT-210)
            decision-tables/levels.xlsx > BaseLevel!B1: no row matches Tier: A; Days overdue: unknown; evaluated at: >= 2026-01-01T00:00:00Z (7.4 % of the kinds of questions), for example Tier = A, Days overdue = unknown, evaluated at 2026-01-01T00:00:00Z. Add a row for it, widen one, or write PARTIAL. (DT-210)
            decision-tables/levels.xlsx > BaseLevel!B1: no row matches Tier: A; Days overdue: unknown; evaluated at: < 2026-01-01T00:00:00Z (3.7 % of the kinds of questions), for example Tier = A, Days overdue = unknown, evaluated at 2025-12-31T23:59:59Z. Add a row for it, widen one, or write PARTIAL. (DT-210)
            decision-tables/levels.xlsx > BaseLevel!B1: no row matches Tier: A; Days overdue: >= 10; evaluated at: >= 2027-01-01T00:00:00Z (3.7 % of the kinds of questions), for example Tier = A, Days overdue = 10, evaluated at 2027-01-01T00:00:00Z. Add a row for it, widen one, or write PARTIAL. (DT-210)
        SEV1;HOLD;3;PLANNER => SEV1;RELEASE;-;-
            decision-tables/order-holds.xlsx > OrderHold!B12, row OH-0130: this row changes nothing: without it, OH-0140 gives the same. Delete it, or let it give something else. (DT-211)
        ¶;PT-2;VALUE;7.5 => (nothing)
            decision-tables/levels.xlsx > Points!C8, "Factor": no row mentions VALUE, so the table has no answer for it. Add a row that names it, or waive it. (DT-212)
        ;OH-0110;> 1.50 => ;OH-0110;>= 1.20
            decision-tables/order-holds.xlsx > OrderHold!B11, row OH-0120: this row can never match, because OH-0110 above it matches everything that it asks for. Move it above that row, or delete it. (DT-214)
        ;BL-3;not A => ;BL-3;not C, B, A
            decision-tables/levels.xlsx > BaseLevel!C11, row BL-3, "Tier": "not C, B, A" leaves no value of Customer tier, so this row never matches. Name fewer values, or delete the row. (DT-215)
        # waivers
        == decision-tables/levels.xlsx > Points => == decision-tables/levels.xlsx > Waivers¶table;finding;rows;region;reason;owner;until¶x¶== decision-tables/levels.xlsx > Points
            decision-tables/levels.xlsx > Waivers!A1: the columns are not those of waivers. Write table, finding, rows, region, reason, owner and expires in the first line. (DT-191)
        == decision-tables/levels.xlsx > Points => == decision-tables/levels.xlsx > Waivers¶table;finding;rows;region;reason;owner;expires¶BaseLevel;DT-211;BL-1;;;Controller;2027-01-31¶== decision-tables/levels.xlsx > Points
            decision-tables/levels.xlsx > Waivers!E2, "reason": the reason is blank. Write it; a waiver without it is no waiver. (DT-192)
        == decision-tables/levels.xlsx > Points => == decision-tables/levels.xlsx > Waivers¶table;finding;rows;region;reason;owner;expires¶BaseLevels;DT-211;BL-1;;Why;Controller;2027-01-31¶== decision-tables/levels.xlsx > Points
            decision-tables/levels.xlsx > Waivers!A2, "table": there is no table BaseLevels. Write BaseLevel. (DT-192)
        == decision-tables/levels.xlsx > Points => == decision-tables/levels.xlsx > Waivers¶table;finding;rows;region;reason;owner;expires¶BaseLevel;DT-104;BL-1;;Why;Controller;2027-01-31¶== decision-tables/levels.xlsx > Points
            decision-tables/levels.xlsx > Waivers!B2, "finding": "DT-104" cannot be waived. Write DT-201, DT-203, DT-204, DT-210, DT-211, DT-212 or DT-214. (DT-192)
        == decision-tables/levels.xlsx > Points => == decision-tables/levels.xlsx > Waivers¶table;finding;rows;region;reason;owner;expires¶BaseLevel;DT-210;;Teir: A;Why;Controller;2027-01-31¶== decision-tables/levels.xlsx > Points
            decision-tables/levels.xlsx > Waivers!D2, "region": "Teir: A" does not begin with the label of a when column and a colon. Write for example Tier: any value of it; labels are Tier and Days overdue. (DT-192)
        == decision-tables/levels.xlsx > Points => == decision-tables/levels.xlsx > Waivers¶table;finding;rows;region;reason;owner;expires¶BaseLevel;DT-211;BL-1;;Why;Controller;2027-01-31¶== decision-tables/levels.xlsx > Points
            decision-tables/levels.xlsx > Waivers!A2: there is no DT-211 for BL-1 in BaseLevel. Delete the waiver, or correct what it names. (DT-194)
        ;BL-2;A;10;any => ;BL-2;A;5;any
        == decision-tables/levels.xlsx > Points => == decision-tables/levels.xlsx > Waivers¶table;finding;rows;region;reason;owner;expires¶BaseLevel;DT-201;BL-1, BL-2;;Both rows are watched.;Controller;2027-01-31¶== decision-tables/levels.xlsx > Points
            decision-tables/levels.xlsx > Waivers!A2: DT-201 for BL-1, BL-2 in BaseLevel is waived by Controller until 2027-01-31: Both rows are watched. (DT-193)
        points;Points;number => points;Points;text
            decision-tables/levels.xlsx > Points: a SUM table adds up one numeric then column, but none is numeric. Keep one numeric then column; write info as the role of others. (DT-205)
        field;-;factorCode;points => field;-;factorCode;points;holdDays
        role;id;when;then¶field;-;factorCode => role;id;when;then;then¶field;-;factorCode
        label;Row;Factor;Points => label;Row;Factor;Points;Days
        AGE;5 => AGE;5;1
        VALUE;7.5 => VALUE;7.5;1
            decision-tables/levels.xlsx > Points: a SUM table adds up one numeric then column, but "Points" and "Days" are numeric. Keep one numeric then column; write info as the role of others. (DT-205)
        Hit;UNIQUE¶Cover;PARTIAL => Hit;UNIQUE¶Cover;DEFAULT
            decision-tables/levels.xlsx > BaseLevel!B1: a default row would match together with every other row, which UNIQUE does not allow. Write FIRST as the hit policy, or COMPLETE or PARTIAL as the cover. (DT-208)
        # across tables
        outcome;Decision;choice;;RELEASE | HOLD;;;no;yes;table => outcome;Decision;choice;;RELEASE | HOLD;;;no;yes;request
            decision-tables/order-holds.xlsx > OrderHold!N7, "Decision": outcome comes from the request, so no table can make it. Write another field, or table as its origin in Words. (DT-301)
        holdDays;Hold for;whole;days;;1;30;no;yes;table => holdDays;Hold for;whole;days;;1;30;no;yes;measure
            decision-tables/order-holds.xlsx > OrderHold!O7, "Hold for": holdDays is a measure, so no table can make it. Write another field, or table as its origin in Words. (DT-301)
        remark;severity;outcome => remark;severities;outcome
        severity;Severity;choice => severities;Severities;choice;;SEV2 | SEV1;;;no;yes;table;¶severity;Severity;choice
            decision-tables/order-holds.xlsx > OrderHold!M7, "Severity": no table makes severities. Write severity, or add a table with a then column for it. (DT-302)
        remark;severity;outcome => remark;gravity;outcome
        severity;Severity;choice => gravity;Gravity;choice;;SEV2 | SEV1;;;no;yes;table;¶severity;Severity;choice
            decision-tables/order-holds.xlsx > OrderHold!M7, "Severity": no table makes gravity. Add a table with a then column for it, or write another origin in Words. (DT-302)
        Stage;SEVERITY => Stage;POLICY
            decision-tables/order-holds.xlsx > OrderHold!M7, "Severity": OrderHold is asked in stage RESOLUTION, but severity is made later, by Severity in stage POLICY. Move one of the two tables to another stage. (DT-304)
        Stage;SEVERITY => Stage;RESOLUTION
        field;-;vip;severity => field;-;outcome;severity
        ;SV-2;yes => ;SV-2;HOLD
            decision-tables/levels.xlsx > Severity!C8, "VIP": Severity and OrderHold wait for each other: severity → outcome → severity. Move one of the tables to a later stage, or ask for another field. (DT-305)
        remark;severity;outcome => remark;outcome;outcome
        any;SEV1;HOLD => any;HOLD;HOLD
            decision-tables/order-holds.xlsx > OrderHold!M7, "Severity": OrderHold asks for what it makes itself: outcome → outcome. Move one of the tables to a later stage, or ask for another field. (DT-305)
        == decision-tables/levels.xlsx > Points => == decision-tables/levels.xlsx > VipLevel¶Table;VipLevel¶Hit;UNIQUE¶Cover;PARTIAL¶Stage;PRIORITY¶Purpose;Which level has a VIP?¶role;id;when;then¶field;-;vip;baseLevel¶label;Row;VIP;Level¶;VL-1;yes;L1¶== decision-tables/levels.xlsx > Points
            decision-tables/levels.xlsx > VipLevel!D7, "Level": BaseLevel and VipLevel both make baseLevel in stage PRIORITY. Let one of them make another field, or start from it (Adjusts and Starts). (DT-303)
        == decision-tables/levels.xlsx > Points => == decision-tables/levels.xlsx > VipLevel¶Table;VipLevel¶Hit;UNIQUE¶Cover;PARTIAL¶Stage;POLICY¶Purpose;Which level has a VIP?¶role;id;when;then¶field;-;vip;baseLevel¶label;Row;VIP;Level¶;VL-1;yes;L1¶== decision-tables/levels.xlsx > Points
            decision-tables/levels.xlsx > VipLevel!D7, "Level": BaseLevel in stage PRIORITY and VipLevel in stage POLICY both make baseLevel; the later value replaces the earlier. Let the later one start from it (Adjusts and Starts), or make another field. (DT-307)
        severity;Severity;choice => urgency;Urgency;choice;;LOW | HIGH;;;no;yes;measure;¶severity;Severity;choice
            decision-tables/vocabulary.xlsx > Words!A14, "urgency": no table uses the word urgency. (DT-306)
        """;

    private RuleSetMistakes() {}
}
