package io.crossdock.table.read;

import static io.crossdock.table.Finding.Level.ERROR;
import static io.crossdock.table.Finding.Level.NOTE;
import static io.crossdock.table.Finding.Level.WARNING;

import io.crossdock.table.Finding.Level;

/** Everything that can be said about the sheets of a rule set. A code never changes its meaning. */
public enum FindingCode {
    BLANK_WHEN("DT-101", ERROR, "a when cell is blank"),
    BLANK_THEN("DT-102", ERROR, "a then cell is blank"),
    WRONG_SIDE("DT-103", ERROR, "- stands in a when column, or any or unknown in a then column"),
    NOT_A_NUMBER("DT-104", ERROR, "a cell of a numeric column is not a number"),
    THOUSANDS_SEPARATOR("DT-105", ERROR, "a number has a thousands separator"),
    PERCENT_SIGN("DT-106", ERROR, "a number has a percent sign"),
    CURRENCY_SIGN("DT-107", ERROR, "a number has a currency sign"),
    FRACTION("DT-108", ERROR, "a whole number has a fraction"),
    NOT_A_DATE("DT-109", ERROR, "a cell is not a calendar day"),
    NOT_A_DATE_TIME("DT-110", ERROR, "a cell is not an instant"),
    NOT_A_DURATION("DT-111", ERROR, "a cell is not a length of time"),
    NOT_YES_OR_NO("DT-112", ERROR, "a cell of a yes/no column is neither yes nor no"),
    UNKNOWN_CHOICE("DT-113", ERROR, "a value is not among the allowed values of its field"),
    NAMED_TWICE("DT-114", WARNING, "a cell names the same value twice"),
    EMPTY_RANGE("DT-115", ERROR, "no value lies in a range"),
    REVERSED_RANGE("DT-116", ERROR, "the lower bound of a range is above the upper bound"),
    OUT_OF_BOUNDS("DT-117", ERROR, "a number is outside the smallest and largest value of its field"),
    NOT_ORDERED("DT-118", ERROR, "values are compared that have no order of size"),
    HAS_ON_SINGLE("DT-119", ERROR, "has is asked of a field that holds one value"),
    LIST_WITHOUT_HAS("DT-120", ERROR, "a list field is asked without has"),
    SEVERAL_VALUES("DT-121", ERROR, "a then cell gives several values to a field that holds one"),
    FORMULA_TEXT("DT-122", ERROR, "a cell looks like a formula"),
    NEVER_UNKNOWN("DT-123", WARNING, "unknown is asked of a field that is always known"),
    NOT_A_CONDITION("DT-124", ERROR, "a when cell cannot be understood"),
    WORD_CASE("DT-125", ERROR, "any or unknown is written in other letters"),
    WRONG_SEPARATOR("DT-126", ERROR, "values are separated by the wrong sign"),
    BLANK_ID("DT-131", ERROR, "a row has no id"),
    DUPLICATE_ID("DT-132", ERROR, "two rows of the rule set have the same id"),
    ID_WITH_BLANKS("DT-133", ERROR, "a row id contains blanks"),
    VALIDITY_REVERSED("DT-134", ERROR, "a row ends before it begins"),
    NO_ORDER("DT-135", ERROR, "the order cell is blank"),
    UNKNOWN_EFFECT("DT-136", ERROR, "an effect is not a known word, or not for this table"),
    NO_OPERAND("DT-137", ERROR, "an effect lacks the value that it acts with"),
    NO_COLUMN_HERE("DT-138", ERROR, "text stands where no column is"),
    TEXT_IN_COLUMN_A("DT-139", ERROR, "text stands in column A of a row"),
    HEADER_LINE_MISSING("DT-141", ERROR, "a header line is missing or empty"),
    UNKNOWN_KEY("DT-142", ERROR, "column A has a word that is no header line"),
    UNKNOWN_HEADER_WORD("DT-143", ERROR, "hit, cover, per or stage has an unknown word"),
    TABLE_NAME("DT-144", ERROR, "a table name is not written like OrderHold"),
    TABLE_TWICE("DT-145", ERROR, "two tables have the same name"),
    LINE_TWICE("DT-146", ERROR, "a header line stands twice"),
    COLUMN_LINE_MISSING("DT-147", ERROR, "the role, field or label line is missing"),
    UNKNOWN_ROLE("DT-148", ERROR, "a column has no role or an unknown one"),
    UNKNOWN_FIELD("DT-149", ERROR, "a field is not among the words"),
    HALF_RANGE("DT-150", ERROR, "when from and when below do not stand together"),
    COLUMN_TWICE("DT-151", ERROR, "two columns mean the same"),
    NO_ID_COLUMN("DT-152", ERROR, "a table has no id column"),
    NO_EFFECT_COLUMN("DT-153", ERROR, "an EFFECTS table lacks its effect or order column"),
    ADJUSTS("DT-154", ERROR, "Adjusts or Starts is missing, not allowed here, or does not fit the columns"),
    NO_LABEL("DT-155", ERROR, "a column has no label"),
    FIELD_WITHOUT_USE("DT-156", WARNING, "a column that needs no field names one"),
    NOTHING_TO_DECIDE("DT-157", ERROR, "a table has no when column, no then column or no rows"),
    COLUMN_NOT_FOR_HIT("DT-158", ERROR, "a column has a role that the hit policy does not use"),
    UNKNOWN_TYPE("DT-161", ERROR, "the type of a word is unknown"),
    NO_ALLOWED_VALUES("DT-162", ERROR, "a choice has no allowed values"),
    ALLOWED_NOT_FOR_TYPE("DT-163", ERROR, "allowed values stand at a word that is no choice"),
    MIN_ABOVE_MAX("DT-164", ERROR, "the smallest value of a word is above its largest"),
    WORD_TWICE("DT-165", ERROR, "a word is defined twice"),
    UNKNOWN_ORIGIN("DT-166", ERROR, "the origin of a word is unknown"),
    WORD_YES_NO("DT-167", ERROR, "list or unknown is neither yes nor no"),
    WORD_NAME("DT-168", ERROR, "a word has no proper name or no label"),
    LIMITS_NOT_FOR_TYPE("DT-169", ERROR, "min or max stands at a word that is not numeric"),
    ALLOWED_TWICE("DT-170", ERROR, "an allowed value stands twice"),
    WORDS_HEADER("DT-171", ERROR, "the Words sheet lacks a column or has an unknown one"),
    NO_WORDS("DT-172", ERROR, "no workbook has a Words sheet"),
    ALLOWED_UNWRITABLE("DT-173", ERROR, "an allowed value could not be written in a cell"),
    LIST_NOT_FOR_TYPE("DT-174", ERROR, "a list holds neither text nor choices"),
    DIRECTION("DT-175", ERROR, "the direction of a word is unknown, or its values have no order"),
    PRIVACY("DT-176", ERROR, "the privacy of a word is unknown"),
    NO_ABOUT("DT-181", ERROR, "a workbook has no About sheet"),
    ABOUT_LINE("DT-182", ERROR, "a line of the About sheet is missing, unknown, double or empty"),
    RISK_TIER("DT-183", ERROR, "the risk tier is unknown"),
    RULE_SET_NAMES("DT-184", ERROR, "two workbooks belong to different rule sets"),
    WAIVERS_HEADER("DT-191", ERROR, "the Waivers sheet lacks a column or has an unknown one"),
    WAIVER_LINE("DT-192", ERROR, "a cell of a waiver is blank or not understood"),
    WAIVED("DT-193", NOTE, "a finding is waived"),
    WAIVES_NOTHING("DT-194", WARNING, "a waiver matches no finding"),
    WAIVER_EXPIRED("DT-195", ERROR, "a waiver has expired"),

    OVERLAP("DT-201", ERROR, "two rows of a UNIQUE table match the same question"),
    NO_DEFAULT("DT-202", ERROR, "a DEFAULT table does not end with a row that matches everything"),
    NEVER_REACHED("DT-203", WARNING, "a row stands after one that matches everything"),
    SAME_ORDER("DT-204", WARNING, "two rows that can match together act on one field at the same order"),
    NOTHING_TO_SUM("DT-205", ERROR, "a SUM table does not have exactly one numeric then column"),
    NOT_SEVERABLE("DT-206", ERROR, "a table acts on a field that is no choice"),
    UNIQUE_WITH_DEFAULT("DT-208", ERROR, "a UNIQUE table promises a default row"),
    STARTS_DIFFER("DT-209", ERROR, "Starts and Adjusts have different values"),
    GAP("DT-210", ERROR, "a COMPLETE table has no row for a question"),
    IDLE_ROW("DT-211", WARNING, "a row changes nothing"),
    UNMENTIONED("DT-212", WARNING, "no row mentions a value of a choice"),
    NOT_PROVED("DT-213", ERROR, "a table could not be proved within the budget"),
    HIDDEN_ROW("DT-214", WARNING, "rows above together take everything that a row asks for"),
    NO_VALUE_LEFT("DT-215", WARNING, "a cell leaves no value that a case can have"),

    NOT_FOR_TABLES("DT-301", ERROR, "a table makes a field that comes from elsewhere"),
    NOBODY_MAKES("DT-302", ERROR, "a table asks for a field that no table makes"),
    MADE_TWICE("DT-303", ERROR, "two tables of one stage make the same field"),
    LATER_STAGE("DT-304", ERROR, "a table asks for what a later stage makes"),
    CYCLE("DT-305", ERROR, "tables of one stage wait for each other"),
    NEVER_USED("DT-306", NOTE, "no table uses a word"),
    MADE_AGAIN("DT-307", WARNING, "a later stage makes a field again without starting from it"),

    LESS_AUTHORITY("DT-401", ERROR, "a larger amount needs less authority"),
    APPROVERS_DIFFER(
            "DT-402", ERROR, "a row needs more approvals than it names approvers, or names some and needs none"),
    OWN_REQUEST("DT-403", ERROR, "a requester may approve the own request"),
    ENDS_AT_NOBODY("DT-404", ERROR, "the way up from a role does not rise to the top"),
    ESCALATES_TO_NOBODY("DT-405", ERROR, "an escalation reaches nobody"),
    AUTO_PATH("DT-406", NOTE, "a row lets cases run by themselves");

    private final String code;
    private final Level level;
    private final String meaning;

    FindingCode(String code, Level level, String meaning) {
        this.code = code;
        this.level = level;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    public Level level() {
        return level;
    }

    public String meaning() {
        return meaning;
    }
}
