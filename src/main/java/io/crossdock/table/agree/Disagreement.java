package io.crossdock.table.agree;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Finding;
import java.util.List;

/**
 * One question to which engines say different things. It is a fault of the product, never of the author.
 *
 * @param input the facts, as {@code field = value}; unknown ones are left out
 * @param drools ids of the rows that the deciding engine finds
 * @param dmn those of Kogito on the exported DMN
 * @param index those of the index
 */
public record Disagreement(
        DecisionTable table, List<String> input, List<String> drools, List<String> dmn, List<String> index) {
    private static final String CODE = "EN-001";

    public Disagreement {
        input = List.copyOf(input);
        drools = List.copyOf(drools);
        dmn = List.copyOf(dmn);
        index = List.copyOf(index);
    }

    public Finding finding() {
        return new Finding(
                CODE,
                Finding.Level.ERROR,
                table.place(),
                "",
                "",
                "the engines disagree. With " + (input.isEmpty() ? "nothing known" : String.join(", ", input))
                        + ", Drools finds " + rows(drools) + ", Kogito finds " + rows(dmn) + ", the index finds "
                        + rows(index) + ".",
                "Do not use this table; send this line to the makers of Crossdock.");
    }

    private static String rows(List<String> ids) {
        return ids.isEmpty() ? "no row" : String.join(", ", ids);
    }
}
