package io.crossdock.table.engine;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.Vocabulary;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionConfiguration;

/** All tables of one release, ready to answer; shared by all threads. */
public final class CompiledTables {
    private final List<DecisionTable> tables;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, RowsByFirst> rowsByFirst = new HashMap<>();
    private final Map<Stage, List<List<DecisionTable>>> waves;
    private final KieBase rules;
    private final KieSessionConfiguration settings = DroolsSettings.sessions();

    public CompiledTables(List<DecisionTable> tables, Vocabulary vocabulary) {
        this.tables = List.copyOf(tables);
        ModelImpl model = new ModelImpl("tables");
        for (int ordinal = 0; ordinal < tables.size(); ordinal++) {
            DecisionTable table = tables.get(ordinal);
            ordinals.put(table.name(), ordinal);
            rowsByFirst.put(table.name(), new RowsByFirst(table));
            new RowRules(ordinal, table, vocabulary).rules().forEach(model::addRule);
        }
        this.waves = Waves.of(tables);
        this.rules = KieBaseBuilder.createKieBaseFromModel(model, DroolsSettings.RULES);
    }

    public List<DecisionTable> tables() {
        return tables;
    }

    public boolean has(String table) {
        return ordinals.containsKey(table);
    }

    public DecisionTable table(String name) {
        return tables.get(ordinal(name));
    }

    /** The rows of a table that apply at that instant and that its first column leaves for this value, in their order. */
    public List<Row> rows(String table, Object first, Instant at) {
        RowsByFirst rows = rowsByFirst.get(table);
        if (rows == null) {
            throw new IllegalArgumentException("there is no table " + table);
        }
        return rows.matching(first, at);
    }

    /** The tables of a stage that are asked once per case; those of one wave do not read each other's results. */
    public List<List<DecisionTable>> waves(Stage stage) {
        return waves.getOrDefault(stage, List.of());
    }

    /** A session for one decision, used by one thread and closed by it. */
    public TableSession open() {
        return new TableSession(this, rules.newKieSession(settings, null));
    }

    int ordinal(String table) {
        Integer ordinal = ordinals.get(table);
        if (ordinal == null) {
            throw new IllegalArgumentException("there is no table " + table);
        }
        return ordinal;
    }
}
