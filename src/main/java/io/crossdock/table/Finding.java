package io.crossdock.table;

/**
 * One thing about a rule set that its author should know.
 *
 * @param code stable, for example {@code DT-104}
 * @param row id of the row concerned, empty when there is none
 * @param field label of the column concerned, empty when there is none
 * @param problem what is wrong, with the value, ending in a full stop
 * @param advice how to write it right, ending in a full stop; empty when the problem says it all
 * @param sample a question that shows the problem, as a line of a table's scenario sheet; empty when there is none
 */
public record Finding(
        String code, Level level, Place place, String row, String field, String problem, String advice, String sample) {

    public Finding(String code, Level level, Place place, String row, String field, String problem, String advice) {
        this(code, level, place, row, field, problem, advice, "");
    }

    /** How much a finding matters. */
    public enum Level {
        /** The rule set cannot be used. */
        ERROR,
        /** It can be used, but probably does not say what was meant. */
        WARNING,
        /** Something was understood in a kind way. */
        NOTE
    }

    /** The one line that authors see. */
    public String message() {
        StringBuilder line = new StringBuilder(place.toString());
        if (!row.isEmpty()) {
            line.append(", row ").append(row);
        }
        if (!field.isEmpty()) {
            line.append(", \"").append(field).append('"');
        }
        line.append(": ").append(problem);
        if (!advice.isEmpty()) {
            line.append(' ').append(advice);
        }
        return line.append(" (").append(code).append(')').toString();
    }
}
