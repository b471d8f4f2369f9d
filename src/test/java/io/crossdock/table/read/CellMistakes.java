package io.crossdock.table.read;

/** What stands in a cell of row OH-0130 (sheet OrderHold), and below it what the author is told. */
final class CellMistakes {
    static final String TEXT = """
        # blanks and words on the wrong side
        C12 => (blank)
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": the cell is blank. Write any if every value will do. (DT-101)
        C12 => -
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "-" asks nothing. Write any, or unknown if the fact must be missing. (DT-103)
        N12 => (blank)
            decision-tables/order-holds.xlsx > OrderHold!N12, row OH-0130, "Decision": the cell is blank. Write a value, or - for nothing. (DT-102)
        N12 => any
            decision-tables/order-holds.xlsx > OrderHold!N12, row OH-0130, "Decision": "any" is no answer. Write a value, or - for nothing. (DT-103)
        N12 => unknown
            decision-tables/order-holds.xlsx > OrderHold!N12, row OH-0130, "Decision": "unknown" is no answer. Write a value, or - for nothing. (DT-103)
        P12 => BUYER |
            decision-tables/order-holds.xlsx > OrderHold!P12, row OH-0130, "Notify": a value is missing beside a |. Write A | B, or - for nothing. (DT-102)
        L12 => ANY
            decision-tables/order-holds.xlsx > OrderHold!L12, row OH-0130, "Remark": "ANY" is written in other letters than the word any. Write any. (DT-125)
        # numbers
        C12 => 1,10
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1,10" is not a number. Write 1.10, > 1.10, [1.00..1.20) or any. (DT-104)
        C12 => > 1,10
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1,10" is not a number. Write > 1.10. (DT-104)
        C12 => [1,00..1.2)
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1,00" is not a number. Write [1.00..1.2). (DT-104)
        C12 => = 1,5
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1,5" is not a number. Write = 1.5. (DT-104)
        C12 => abc
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "abc" is not a number. Write for example 5, >= 5, [5..10) or any. (DT-104)
        C12 => > abc
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "abc" is not a number. Write for example > 5. (DT-104)
        C12 => 1,2,3
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1,2,3" is not a number. Write 1, 2, 3. (DT-104)
        O12 => >= 3
            decision-tables/order-holds.xlsx > OrderHold!O12, row OH-0130, "Hold for": ">= 3" is not a number. Write 3. (DT-104)
        O12 => 3 days
            decision-tables/order-holds.xlsx > OrderHold!O12, row OH-0130, "Hold for": "3 days" is not a number. Write 3. (DT-104)
        C12 => 1,000
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1,000" has a thousands separator. Write 1000. (DT-105)
        C12 => > 1,000
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1,000" has a thousands separator. Write > 1000. (DT-105)
        C12 => [1.000,5..2)
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1.000,5" has a thousands separator. Write [1000.5..2). (DT-105)
        C12 => 1'000.50
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1'000.50" has a thousands separator. Write 1000.50. (DT-105)
        C12 => 3%
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "3%" has a percent sign. Write 0.03. (DT-106)
        C12 => > 120 %
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "120 %" has a percent sign. Write > 1.20. (DT-106)
        F12 => 3%
            decision-tables/order-holds.xlsx > OrderHold!F12, row OH-0130, "Discount": "3%" has a percent sign. Write 3. (DT-106)
        F12 => > 2,5 %
            decision-tables/order-holds.xlsx > OrderHold!F12, row OH-0130, "Discount": "2,5 %" has a percent sign. Write > 2.5. (DT-106)
        C12 => $1,000
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "$1,000" has a currency sign. Write 1000. (DT-107)
        C12 => 1.5 USD
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1.5 USD" has a currency sign. Write 1.5. (DT-107)
        E12 => 2.5
            decision-tables/order-holds.xlsx > OrderHold!E12, row OH-0130, "Days overdue": "2.5" is not a whole number. Write 2 or 3. (DT-108)
        E12 => > 2.5
            decision-tables/order-holds.xlsx > OrderHold!E12, row OH-0130, "Days overdue": "2.5" is not a whole number. Write > 2 or > 3. (DT-108)
        O12 => 1,5
            decision-tables/order-holds.xlsx > OrderHold!O12, row OH-0130, "Hold for": "1,5" is not a whole number. Write 1 or 2. (DT-108)
        C12 => 9.5
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": 9.5 is above 9, the largest Exposure by limit. Write a number from 0 to 9. (DT-117)
        C12 => >= 10
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": 10 is above 9, the largest Exposure by limit. Write a number from 0 to 9. (DT-117)
        E12 => -1
            decision-tables/order-holds.xlsx > OrderHold!E12, row OH-0130, "Days overdue": -1 is below 0, the smallest Days overdue. Write a number from 0 on. (DT-117)
        O12 => 31
            decision-tables/order-holds.xlsx > OrderHold!O12, row OH-0130, "Hold for": 31 is above 30, the largest Hold for. Write a number from 1 to 30. (DT-117)
        # ranges and comparisons
        C12 => [1..1)
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": no value lies in "[1..1)". Write 1 for just this value. (DT-115)
        C12 => (..)
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "(..)" has no bound. Write any. (DT-115)
        E12 => (5..6)
            decision-tables/order-holds.xlsx > OrderHold!E12, row OH-0130, "Days overdue": no value lies in "(5..6)". Write [5..6] with both bounds. (DT-115)
        C12 => [2..1)
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "[2..1)" begins above its end. Write [1..2). (DT-116)
        I12 => [4h..2h)
            decision-tables/order-holds.xlsx > OrderHold!I12, row OH-0130, "Age": "[4h..2h)" begins above its end. Write [2h..4h). (DT-116)
        C12 => [1..2
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "[1..2" is not a range. Write both brackets, for example [5..10) for 5 or more and less than 10. (DT-124)
        C12 => 1..2
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1..2" is not understood. Write [1..2] or [1..2). (DT-124)
        C12 => 1.5 to 2
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "1.5 to 2" is not understood. Write [1.5..2] or [1.5..2). (DT-124)
        C12 => >= 1 and < 2
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": ">= 1 and < 2" is not understood. Write [1..2). (DT-124)
        C12 => > 1, unknown
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "> 1, unknown" is not understood. Write two rows, one with > 1 and one with unknown. (DT-124)
        C12 => ≥ 1
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "≥ 1" is not understood. Write >= 1. (DT-124)
        C12 => <> 1
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "<> 1" is not understood. Write not 1. (DT-124)
        C12 => not > 1
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "not > 1" is not understood: not stands before values only. Write what shall match instead, for example < 5. (DT-124)
        C12 => >
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": ">" is not understood. Write for example >= 5. (DT-124)
        C12 => not
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "not" is not understood. Write the values behind it, or any. (DT-124)
        D12 => >= B
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": ">= B" compares, but Customer tier is a choice without sizes. Write B, A. (DT-118)
        D12 => [B..A]
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": "[B..A]" is a range, but Customer tier is a choice without sizes. Write the values, separated by commas. (DT-118)
        J12 => > no
            decision-tables/order-holds.xlsx > OrderHold!J12, row OH-0130, "VIP": "> no" compares, but VIP is yes or no. Write the values, separated by commas. (DT-118)
        L12 => > x
            decision-tables/order-holds.xlsx > OrderHold!L12, row OH-0130, "Remark": "> x" compares, but Remark is text. Write the values, separated by commas. (DT-118)
        # days, instants, lengths of time, yes and no
        G12 => 31.01.2026
            decision-tables/order-holds.xlsx > OrderHold!G12, row OH-0130, "Promised day": "31.01.2026" is not a date. Write 2026-01-31. (DT-109)
        G12 => 03/04/2026
            decision-tables/order-holds.xlsx > OrderHold!G12, row OH-0130, "Promised day": "03/04/2026" is not a date. Write 2026-04-03 or 2026-03-04. (DT-109)
        G12 => > 2026-02-30
            decision-tables/order-holds.xlsx > OrderHold!G12, row OH-0130, "Promised day": "2026-02-30" is not a date. Write for example > 2026-01-31. (DT-109)
        H12 => 2026-01-31 08:00
            decision-tables/order-holds.xlsx > OrderHold!H12, row OH-0130, "Detected": "2026-01-31 08:00" is not a date and time with its zone. Write 2026-01-31T08:00:00Z. (DT-110)
        H12 => < noon
            decision-tables/order-holds.xlsx > OrderHold!H12, row OH-0130, "Detected": "noon" is not a date and time with its zone. Write for example < 2026-01-31T08:00:00Z. (DT-110)
        I12 => 4 hours
            decision-tables/order-holds.xlsx > OrderHold!I12, row OH-0130, "Age": "4 hours" is not a length of time. Write 4h. (DT-111)
        I12 => > PT4H
            decision-tables/order-holds.xlsx > OrderHold!I12, row OH-0130, "Age": "PT4H" is not a length of time. Write > 4h. (DT-111)
        I12 => > 4
            decision-tables/order-holds.xlsx > OrderHold!I12, row OH-0130, "Age": "4" is not a length of time. Write for example > 4h, > 2d or > 30m. (DT-111)
        J12 => TRUE
            decision-tables/order-holds.xlsx > OrderHold!J12, row OH-0130, "VIP": "TRUE" is neither yes nor no. Write yes. (DT-112)
        J12 => ja
            decision-tables/order-holds.xlsx > OrderHold!J12, row OH-0130, "VIP": "ja" is neither yes nor no. Write yes. (DT-112)
        J12 => maybe
            decision-tables/order-holds.xlsx > OrderHold!J12, row OH-0130, "VIP": "maybe" is neither yes nor no. Write yes or no. (DT-112)
        # choices and lists
        D12 => a
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": "a" is not a value of Customer tier. Write A. (DT-113)
        D12 => AAA
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": "AAA" is not a value of Customer tier. Write C, B or A. (DT-113)
        D12 => not A, X
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": "X" is not a value of Customer tier. Write C, B or A. (DT-113)
        K12 => has SAFTY
            decision-tables/order-holds.xlsx > OrderHold!K12, row OH-0130, "Flags": "SAFTY" is not a value of Flags. Write has SAFETY. (DT-113)
        N12 => HELD
            decision-tables/order-holds.xlsx > OrderHold!N12, row OH-0130, "Decision": "HELD" is not a value of Decision. Write HOLD. (DT-113)
        P12 => BUYER | PLANER
            decision-tables/order-holds.xlsx > OrderHold!P12, row OH-0130, "Notify": "PLANER" is not a value of Notify. Write BUYER | PLANNER. (DT-113)
        D12 => A | B
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": "A | B" separates its values by another sign than a comma. Write A, B. (DT-126)
        D12 => A or B
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": "A or B" separates its values by another sign than a comma. Write A, B. (DT-126)
        P12 => BUYER, PLANNER
            decision-tables/order-holds.xlsx > OrderHold!P12, row OH-0130, "Notify": "BUYER, PLANNER" separates its values by another sign than |. Write BUYER | PLANNER. (DT-126)
        D12 => A,
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": a value is missing beside a comma. Write A. (DT-124)
        D12 => A, A
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": "A" stands twice. Write it once. (DT-114)
        K12 => has none of SAFETY, SAFETY
            decision-tables/order-holds.xlsx > OrderHold!K12, row OH-0130, "Flags": "SAFETY" stands twice. Write it once. (DT-114)
        P12 => BUYER | BUYER
            decision-tables/order-holds.xlsx > OrderHold!P12, row OH-0130, "Notify": "BUYER" stands twice. Write it once. (DT-114)
        D12 => has A
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": Customer tier holds one value, so "has A" cannot be asked. Write A. (DT-119)
        D12 => has none of A, B
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": Customer tier holds one value, so "has none of A, B" cannot be asked. Write not A, B. (DT-119)
        K12 => SAFETY
            decision-tables/order-holds.xlsx > OrderHold!K12, row OH-0130, "Flags": Flags holds several values, so "SAFETY" cannot be compared with it. Write has SAFETY. (DT-120)
        K12 => not SAFETY
            decision-tables/order-holds.xlsx > OrderHold!K12, row OH-0130, "Flags": Flags holds several values, so "not SAFETY" cannot be compared with it. Write has none of SAFETY. (DT-120)
        N12 => HOLD | RELEASE
            decision-tables/order-holds.xlsx > OrderHold!N12, row OH-0130, "Decision": "HOLD | RELEASE" are several values, but Decision holds one. Write one of them. (DT-121)
        D12 => unknown
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": Customer tier is always known, so unknown never matches. Write yes under unknown in Words if a case may lack it. (DT-123)
        D12 => A, unknown
            decision-tables/order-holds.xlsx > OrderHold!D12, row OH-0130, "Tier": Customer tier is always known, so unknown never matches. Write yes under unknown in Words if a case may lack it. (DT-123)
        # formulas
        C12 => =A1*2
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "=A1*2" looks like a formula. Write the condition itself, for example = 5 or >= 5. (DT-122)
        C12 => =SUM(C1:C3)
            decision-tables/order-holds.xlsx > OrderHold!C12, row OH-0130, "Exposure/limit": "=SUM(C1:C3)" looks like a formula. Write the condition itself, for example = 5 or >= 5. (DT-122)
        N12 => =HOLD
            decision-tables/order-holds.xlsx > OrderHold!N12, row OH-0130, "Decision": "=HOLD" looks like a formula. Write the value itself. (DT-122)
        # ids
        B12 => (blank)
            decision-tables/order-holds.xlsx > OrderHold!B12, "Row": the row has no id. Write one that no other row has or had. (DT-131)
        B12 => OH-0110
            decision-tables/order-holds.xlsx > OrderHold!B12, row OH-0110, "Row": the id OH-0110 stands at decision-tables/order-holds.xlsx > OrderHold!B10 already. Write one that no other row has or had. (DT-132)
        B12 => PT-1
            decision-tables/order-holds.xlsx > OrderHold!B12, row PT-1, "Row": the id PT-1 stands at decision-tables/levels.xlsx > Points!B10 already. Write one that no other row has or had. (DT-132)
        B12 => OH 0130
            decision-tables/order-holds.xlsx > OrderHold!B12, row OH 0130, "Row": the id "OH 0130" contains blanks. Write OH-0130. (DT-133)
        """;

    private CellMistakes() {}
}
