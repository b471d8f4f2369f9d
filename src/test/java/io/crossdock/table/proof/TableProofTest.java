package io.crossdock.table.proof;

import static io.crossdock.table.proof.TablesToProve.any;
import static io.crossdock.table.proof.TablesToProve.field;
import static io.crossdock.table.proof.TablesToProve.has;
import static io.crossdock.table.proof.TablesToProve.is;
import static io.crossdock.table.proof.TablesToProve.list;
import static io.crossdock.table.proof.TablesToProve.not;
import static io.crossdock.table.proof.TablesToProve.row;
import static io.crossdock.table.proof.TablesToProve.rows;
import static io.crossdock.table.proof.TablesToProve.table;
import static io.crossdock.table.proof.TablesToProve.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableProofTest {
    private static final Field TIER = field("tier", ValueType.CHOICE, null, null, false, "C", "B", "A");

    @Test
    void aValueThatNoRowNamesIsUnmentionedOnlyWhereAllRowsNameValues() {
        DecisionTable named = partial(TIER, rows(List.of(is("A")), List.of(is("A", "C"))));
        DecisionTable passedOver = partial(TIER, rows(List.of(is("A")), List.of(not("C"))));

        assertThat(proof(named).unmentioned(named.when().get(0))).containsExactly("B");
        assertThat(proof(passedOver).unmentioned(passedOver.when().get(0))).isEmpty();
    }

    @Test
    void aCellIsImpossibleWhenNoCaseCanHaveItsValue() {
        DecisionTable table = partial(TIER, rows(List.of(not("C", "B", "A")), List.of(unknown()), List.of(any())));

        assertThat(table.rows()).map(row -> proof(table).isImpossible(row, 0)).containsExactly(true, true, false);
    }

    @Test
    void listsOfVeryManyKindsAreNotProved() {
        List<String> values = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            values.add("V" + i);
            rows.add(row(i, List.of(has("V" + i)), null, null));
        }
        TableProof proof = proof(table(
                HitPolicy.FIRST,
                Cover.COMPLETE,
                List.of(list("many", values.toArray(String[]::new))),
                List.of(),
                rows));

        proof.hidden();

        assertThat(proof.isProved()).isFalse();
    }

    private static DecisionTable partial(Field field, List<Row> rows) {
        return table(HitPolicy.UNIQUE, Cover.PARTIAL, List.of(field), List.of(), rows);
    }

    private static TableProof proof(DecisionTable table) {
        return new TableProof(table, List.of());
    }
}
