package io.crossdock.table.agree;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ShippedRuleSet;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Finding;
import io.crossdock.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngineAgreementTest {
    private static final CompiledRelease SHIPPED = ShippedRuleSet.release();
    private static final EngineAgreement ENGINES = new EngineAgreement(
            SHIPPED.tables(), SHIPPED.vocabulary(), SHIPPED.release().ruleSet());

    static Stream<String> tables() {
        return ENGINES.tables().stream().map(DecisionTable::name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void allThreeFindTheSameRowsAtEveryBoundary(String table) {
        EngineAgreement.Outcome outcome = ENGINES.of(SHIPPED.tables().table(table));
        List<String> messages = outcome.disagreements().stream()
                .map(Disagreement::finding)
                .map(Finding::message)
                .toList();

        assertThat(messages).isEmpty();
    }

    @Test
    void aDisagreementNamesTheQuestionAndWhatEachEngineFinds() {
        DecisionTable bands = SHIPPED.tables().table("PriorityBands");
        List<Row> rows = new ArrayList<>(bands.rows());
        Row first = rows.get(0);
        rows.set(0, row(first, List.of(new Condition.Range(new BigDecimal("71"), true, null, false, ">= 71"))));

        EngineAgreement.Outcome outcome = ENGINES.of(with(bands, rows));

        assertThat(outcome.disagreements())
                .map(Disagreement::finding)
                .map(Finding::message)
                .first()
                .asString()
                .endsWith("> PriorityBands: the engines disagree. With priorityScore"
                        + " = 70, Drools finds PB-001, Kogito finds no row, the index finds no row. Do not use"
                        + " this table; send this line to the makers of Crossdock. (EN-001)");
    }

    private static Row row(Row row, List<Condition> when) {
        return new Row(
                row.id(),
                row.position(),
                when,
                row.then(),
                row.effect(),
                row.from(),
                row.to(),
                row.reason(),
                row.policy(),
                row.info(),
                row.sheetRow());
    }

    private static DecisionTable with(DecisionTable table, List<Row> rows) {
        return new DecisionTable(
                table.name(),
                table.hit(),
                table.cover(),
                table.per(),
                table.stage(),
                table.purpose(),
                table.adjusts(),
                table.starts(),
                table.when(),
                table.then(),
                table.info(),
                rows,
                table.place());
    }
}
