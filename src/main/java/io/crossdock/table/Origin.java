package io.crossdock.table;

/** Where the value of a field comes from. */
public enum Origin {
    /** A path of the decision request, for example {@code customer.tier}. */
    REQUEST("request"),
    /** Worked out from the request by a DRL rule or a step of the pipeline, for example {@code hoursToBreach}. */
    MEASURE("measure"),
    /** Belongs to what a table is asked about when that is not the whole case, for example {@code action.reversible}. */
    SUBJECT("subject"),
    /** Made by a table: a {@code then} column somewhere carries this field. */
    TABLE("table");

    private final String written;

    Origin(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }
}
