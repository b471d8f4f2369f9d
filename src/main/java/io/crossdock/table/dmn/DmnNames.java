package io.crossdock.table.dmn;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import java.util.Locale;
import java.util.Set;

/** What fields, tables and rows are called in a DMN file. */
final class DmnNames {
    private static final Set<String> WORDS_OF_FEEL = Set.of(
            "for",
            "return",
            "if",
            "then",
            "else",
            "some",
            "every",
            "satisfies",
            "in",
            "between",
            "and",
            "or",
            "not",
            "function",
            "external",
            "instance",
            "of",
            "true",
            "false",
            "null",
            "date",
            "time",
            "duration");

    private DmnNames() {}

    /** A dot would ask for a part of a value, so {@code customer.tier} is called {@code customer_tier}. */
    static String of(Field field) {
        String name = field.name().replace('.', '_');
        return WORDS_OF_FEEL.contains(name) ? name + "_" : name;
    }

    static String type(Field field) {
        return "t_" + of(field);
    }

    static String type(DecisionTable table) {
        return "t" + table.name();
    }

    static String feelType(Field field) {
        return switch (field.type()) {
            case TEXT, CHOICE -> "string";
            case NUMBER, MONEY, PERCENT, WHOLE -> "number";
            case DATE -> "date";
            case DATE_TIME -> "date and time";
            case DURATION -> "days and time duration";
            case YES_NO -> "boolean";
        };
    }

    static String namespace(String ruleSet) {
        return "urn:crossdock:dmn:" + ruleSet;
    }

    /** Ids of our own elements begin with {@code _}, which those of rows never do. */
    static String id(String kind, String... parts) {
        return "_" + kind + "." + String.join(".", parts);
    }

    /** The id of the row; signs that an XML id cannot hold are written as their numbers. */
    static String id(Row row) {
        StringBuilder id = new StringBuilder();
        row.id().codePoints().forEach(sign -> {
            boolean first = id.isEmpty();
            boolean fits = Character.isLetter(sign)
                    || (!first && (Character.isDigit(sign) || sign == '-' || sign == '.' || sign == '_'));
            if (fits) {
                id.appendCodePoint(sign);
            } else {
                id.append(first ? "x" : "").append(String.format(Locale.ROOT, "_x%X_", sign));
            }
        });
        return id.toString();
    }
}
