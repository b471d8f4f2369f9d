package io.crossdock.table.read;

/** A text of the sample and what replaces it ({@code ¶}: end of line), and below it what the author is told. */
final class SheetMistakes {
    static final String TEXT = """
        # the lines above a table
        Hit;FIRST¶ => (nothing)
            decision-tables/order-holds.xlsx > OrderHold: the line Hit is missing or empty. Write Hit in column A and beside it, for example, UNIQUE, FIRST, COLLECT, SUM, MOST or EFFECTS. (DT-141)
        Table;OrderHold => Table;
            decision-tables/order-holds.xlsx > OrderHold: the line Table is missing or empty. Write Table in column A and beside it, for example, OrderHold. (DT-141)
        Purpose;Should this order be held? => Purpose;
            decision-tables/order-holds.xlsx > OrderHold: the line Purpose is missing or empty. Write Purpose in column A and beside it, for example, Should this order be held, and who may lift it? (DT-141)
        Hit;FIRST => Hits;FIRST
            decision-tables/order-holds.xlsx > OrderHold!A2: "Hits" is no header line. Write Hit. (DT-142)
        Hit;FIRST => Hit;FRST
            decision-tables/order-holds.xlsx > OrderHold!B2, "Hit": "FRST" is not known here. Write FIRST. (DT-143)
        Cover;DEFAULT => Cover;ALWAYS
            decision-tables/order-holds.xlsx > OrderHold!B3, "Cover": "ALWAYS" is not known here. Write COMPLETE, DEFAULT or PARTIAL. (DT-143)
        Stage;RESOLUTION => Stage;RESOLUTIONS
            decision-tables/order-holds.xlsx > OrderHold!B4, "Stage": "RESOLUTIONS" is not known here. Write RESOLUTION. (DT-143)
        Per;factor => Per;actor
            decision-tables/levels.xlsx > Points!B4, "Per": "actor" is not known here. Write factor. (DT-143)
        Table;OrderHold => Table;order hold
            decision-tables/order-holds.xlsx > OrderHold!B1, "Table": "order hold" is not written like a table name. Write OrderHold. (DT-144)
        Table;OrderHold => Table;Points
            decision-tables/order-holds.xlsx > OrderHold!B1: the table Points stands at decision-tables/levels.xlsx > Points!B1 already. Write another name. (DT-145)
        Hit;SUM => Hit;SUM¶Hit;SUM
            decision-tables/levels.xlsx > Points!A3: the line Hit stands twice. Delete one of the two. (DT-146)
        Purpose;Should this order be held? => Purpose;Should this order be held; and why?
            decision-tables/order-holds.xlsx > OrderHold!C5: "and why?" stands beside the value of Purpose. Write the whole text in column B. (DT-138)
        role;id;when;when;when;when => roles;id;when;when;when;when
            decision-tables/order-holds.xlsx > OrderHold!A6: "roles" is no header line. Write role. (DT-142)
        label;Row;VIP;Severity¶ => (nothing)
            decision-tables/levels.xlsx > Severity: the line label is missing. Write label in column A, above the rows. (DT-147)
        # columns
        role;id;order;when;effect => role;id;order;whn;effect
            decision-tables/levels.xlsx > LevelAdjustments!D8, "VIP": "whn" is no role. Write when. (DT-148)
        role;id;order;when;effect => role;id;order;;effect
            decision-tables/levels.xlsx > LevelAdjustments!D8, "VIP": the column has no role. Write when, then, or info if it means nothing to the engine. (DT-148)
        field;-;creditRatio;customer.tier => field;-;creditRatoi;customer.tier
            decision-tables/order-holds.xlsx > OrderHold!C7, "Exposure/limit": "creditRatoi" is not among the words. Write creditRatio. (DT-149)
        field;-;creditRatio;customer.tier => field;-;-;customer.tier
            decision-tables/order-holds.xlsx > OrderHold!C7, "Exposure/limit": a column with the role when needs a field. Write a field of the Words sheet, or info as the role. (DT-149)
        Starts;baseLevel => Starts;baseLevl
            decision-tables/levels.xlsx > LevelAdjustments!B6, "Starts": "baseLevl" is not among the words. Write baseLevel. (DT-149)
        label;Row;VIP;Severity => label;Row;;Severity
            decision-tables/levels.xlsx > Severity!C9: the column has no label. Write what people call this column. (DT-155)
        field;-;-;vip;-;level => field;-;-;vip;outcome;level
            decision-tables/levels.xlsx > LevelAdjustments!E9, "Effect": a column with the role effect has no field, but "outcome" stands here. Write -, or another role. (DT-156)
        role;id;when;when from;when below => role;id;when;when from;info
        overdueDays;overdueDays;baseLevel => overdueDays;-;baseLevel
            decision-tables/levels.xlsx > BaseLevel!D6, "Overdue from": when from stands without when below of the same field. Write when below with the field overdueDays directly right of it, or write when as the role. (DT-150)
        role;id;when;when from;when below => role;id;when;info;when below
        overdueDays;overdueDays;baseLevel => -;overdueDays;baseLevel
            decision-tables/levels.xlsx > BaseLevel!E6, "Overdue below": when below stands without when from of the same field. Write when from with the field overdueDays directly left of it, or write when as the role. (DT-150)
        overdueDays;overdueDays;baseLevel => vip;vip;baseLevel
            decision-tables/levels.xlsx > BaseLevel!D6, "Overdue from": VIP is of type yes/no, which has no from and below. Write when as the role and the values in one column. (DT-118)
        field;-;creditRatio;customer.tier;overdueDays;discount => field;-;creditRatio;customer.tier;overdueDays;overdueDays
        discount;Discount;percent;;;;;no;yes;request;¶ => (nothing)
            decision-tables/order-holds.xlsx > OrderHold!F6, "Discount": column E has the field overdueDays already. Delete one of the two, or make it info. (DT-151)
        role;id;when;when from;when below;then;from;to;reason => role;id;when;when from;when below;then;from;to;id
            decision-tables/levels.xlsx > BaseLevel!I6, "Why": column B has the role id already. Delete one of the two, or make it info. (DT-151)
        role;id;when;then¶field;-;vip => role;info;when;then¶field;-;vip
            decision-tables/levels.xlsx > Severity: the table has no id column. Write id in the line role, in column B, and give each row an id that never changes. (DT-152)
        role;id;order;when;effect => role;id;info;when;effect
            decision-tables/levels.xlsx > LevelAdjustments: an EFFECTS table needs a column effect and a column order. Write effect and order in the line role. (DT-153)
        role;id;order;when;effect => role;id;order;when;info
            decision-tables/levels.xlsx > LevelAdjustments: an EFFECTS table needs a column effect and a column order. Write effect and order in the line role. (DT-153)
        role;id;when;then¶field;-;factorCode => role;id;info;then¶field;-;-
        factorCode;Factor;choice;;AGE | VALUE;;;no;no;subject;¶ => (nothing)
            decision-tables/levels.xlsx > Points: the table has no when column. Write when in the line role. (DT-157)
        ;PT-1;AGE;5¶;PT-2;VALUE;7.5¶ => (nothing)
            decision-tables/levels.xlsx > Points: the table has no rows. Add rows below the lines role, field and label. (DT-157)
        role;id;when;when from;when below;then;from;to;reason => role;id;when;when from;when below;then;from;to;effect
            decision-tables/levels.xlsx > BaseLevel!I6, "Why": a UNIQUE table does not use the role effect. Write info as the role, or another hit policy. (DT-158)
        role;id;when;when from;when below;then;from;to;reason => role;id;when;when from;when below;then;from;to;order
        Key customer; => 1;
        Key customer, late => 2
        Others => 3
            decision-tables/levels.xlsx > BaseLevel!I6, "Why": a UNIQUE table does not use the role order. Write info as the role, or another hit policy. (DT-158)
        Adjusts;level¶ => (nothing)
            decision-tables/levels.xlsx > LevelAdjustments: Starts stands without Adjusts. Write Adjusts and the field that the rows act on. (DT-154)
        Starts;baseLevel¶ => (nothing)
            decision-tables/levels.xlsx > LevelAdjustments: Adjusts stands without Starts. Write Starts and the field whose value comes before all effects. (DT-154)
        Adjusts;severity¶ => (nothing)
            decision-tables/levels.xlsx > Severity: a MOST table needs the line Adjusts. Write Adjusts in column A and beside it the choice of which the most severe value wins. (DT-154)
        Hit;SUM => Hit;SUM¶Adjusts;points
            decision-tables/levels.xlsx > Points!B3, "Adjusts": a SUM table does not act on a field. Delete the line, or write EFFECTS or MOST as the hit policy. (DT-154)
        field;-;vip;severity => field;-;vip;remark
        ;SV-1;any;SEV2 => ;SV-1;any;Call
        remark;Remark;text;;;;;no;yes;request => remark;Remark;text;;;;;no;yes;table
            decision-tables/levels.xlsx > Severity!B5, "Adjusts": no then column has the field severity. Add a then column with this field. (DT-154)
        Starts;baseLevel => Starts;severity
            decision-tables/levels.xlsx > LevelAdjustments!B6, "Starts": severity and level have different types or allowed values. Give both the same type and the same allowed values in the same order. (DT-209)
        severity;Severity;choice;;SEV3 | SEV2 | SEV1 => severity;Severity;text;;
        A, B;any;any;any;any;any;any;any;any;SEV1 => A, B;any;any;any;any;any;any;any;any;any
            decision-tables/levels.xlsx > Severity!B5, "Adjusts": Severity is of type text, which has no most severe value. Adjust a choice. (DT-206)
        ¶level;Level;choice;;L0 | L1 | L2 => ¶level;Level;text;;
        baseLevel;Base level;choice;;L0 | L1 | L2 => baseLevel;Base level;text;;
        ;LA-1;10;yes;AT_LEAST => ;LA-1;10;yes;SET
        ;LA-2;20;yes;RAISE => ;LA-2;20;yes;NOTIFY
            decision-tables/levels.xlsx > LevelAdjustments!B5, "Adjusts": Level is of type text, which has no most severe value. Adjust a choice. (DT-206)
        # rows
        ;PT-1;AGE;5 => x;PT-1;AGE;5
            decision-tables/levels.xlsx > Points!A10: "x" stands in column A of a row, so the row is not read. Empty the cell; rows begin in column B. (DT-139)
        ;PT-1;AGE;5 => Note;PT-1;AGE;5
            decision-tables/levels.xlsx > Points!B10, "Row": "PT-1" stands in the line note, which is no row. Write - here, or empty column A if this is a row. (DT-139)
        ;PT-1;AGE;5 => ;PT-1;AGE;5;old
            decision-tables/levels.xlsx > Points!E10, row PT-1: "old" stands in a column without role. Give the column a role, for example info, or empty the cell. (DT-138)
        role;id;when;then¶field;-;vip => ;SV-0;yes;SEV1¶role;id;when;then¶field;-;vip
            decision-tables/levels.xlsx > Severity!B7: "SV-0" stands above the line role. Move the row below the lines role, field and label. (DT-138)
        ;BL-1;A;;10 => ;BL-1;A;20;10
            decision-tables/levels.xlsx > BaseLevel!E9, row BL-1, "Overdue below": "[20..10)" begins above its end. Write [10..20). (DT-116)
        ;BL-1;A;;10 => ;BL-1;A;unknown;10
            decision-tables/levels.xlsx > BaseLevel!D9, row BL-1, "Overdue from": "unknown" cannot stand in one of two range columns. Use one column with the role when, and write unknown there. (DT-124)
        ;BL-1;A;;10 => ;BL-1;A;-;10
            decision-tables/levels.xlsx > BaseLevel!D9, row BL-1, "Overdue from": "-" is no bound. Empty the cell for an open side. (DT-103)
        ;L2;;2027-01-01 => ;L2;2027-06-01;2027-01-01
            decision-tables/levels.xlsx > BaseLevel!H10, row BL-2, "Valid to": the row ends 2027-01-01 and begins 2027-06-01. Write an end after the beginning; the end itself is not included. (DT-134)
        ;L2;;2027-01-01 => ;L2;;01.06.2027
            decision-tables/levels.xlsx > BaseLevel!H10, row BL-2, "Valid to": "01.06.2027" is not a date. Write 2027-06-01 or 2027-01-06. (DT-109)
        ;LA-1;10;yes;AT_LEAST => ;LA-1;10;yes;ATLEAST
            decision-tables/levels.xlsx > LevelAdjustments!E11, row LA-1, "Effect": "ATLEAST" is no effect. Write AT_LEAST. (DT-136)
        ;LA-1;10;yes;AT_LEAST => ;LA-1;10;yes;raise approval
            decision-tables/levels.xlsx > LevelAdjustments!E11, row LA-1, "Effect": "raise approval" is no effect. Write RAISE_APPROVAL. (DT-136)
        ;LA-1;10;yes;AT_LEAST => ;LA-1;10;yes;
            decision-tables/levels.xlsx > LevelAdjustments!E11, row LA-1, "Effect": the effect is blank. Write SET, AT_LEAST, CAP, RAISE, LOWER, ADD, REPLACE or NOTIFY. (DT-136)
        ;LA-1;10;yes;AT_LEAST;L1 => ;LA-1;10;yes;AT_LEAST;-
            decision-tables/levels.xlsx > LevelAdjustments!E11, row LA-1, "Effect": AT_LEAST has nothing to act with. Write a value in the column of the field level. (DT-137)
        ;LA-2;20;yes;RAISE;-;1 => ;LA-2;20;yes;RAISE;L1;-
            decision-tables/levels.xlsx > LevelAdjustments!E12, row LA-2, "Effect": RAISE has nothing to act with. Write the number of steps in the column of the field steps. (DT-137)
        ;LA-2;20 => ;LA-2;
            decision-tables/levels.xlsx > LevelAdjustments!C12, row LA-2, "Order": the order is blank. Write a whole number; small ones act first. (DT-135)
        ;LA-2;20 => ;LA-2;2.5
            decision-tables/levels.xlsx > LevelAdjustments!C12, row LA-2, "Order": "2.5" is not a whole number. Write 2 or 3. (DT-108)
        Adjusts;level¶Starts;baseLevel¶ => (nothing)
        ;LA-1;10;yes;AT_LEAST => ;LA-1;10;yes;ADD
        ;LA-2;20;yes;RAISE => ;LA-2;20;yes;NOTIFY
            decision-tables/levels.xlsx > LevelAdjustments!E11, row LA-3, "Effect": CAP acts on a field, but the table has no line Adjusts. Write Adjusts and Starts above the table, or another effect. (DT-136)
        """;

    private SheetMistakes() {}
}
