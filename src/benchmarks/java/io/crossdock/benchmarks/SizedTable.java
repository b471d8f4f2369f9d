package io.crossdock.benchmarks;

import io.crossdock.table.Facts;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.engine.CompiledTables;
import io.crossdock.table.engine.TableSession;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A compiled table of one size, and orders to ask it about. */
@State(Scope.Benchmark)
public class SizedTable {
    private static final int ORDERS = 256;

    @Param({"50", "500", "5000"})
    int rows;

    private CompiledTables tables;
    private List<Facts> orders;
    private int next;

    @Setup
    public void build() {
        ShippedRules.quiet();
        Vocabulary vocabulary = GeneratedTable.vocabulary();
        tables = new CompiledTables(List.of(GeneratedTable.ofRows(rows)), vocabulary);
        orders = GeneratedTable.orders(rows, ORDERS, vocabulary);
        try (TableSession session = open()) {
            if (orders.stream().anyMatch(order -> session.ask(GeneratedTable.NAME, order).decisive().isEmpty())) {
                throw new IllegalStateException("every order finds one row");
            }
        }
    }

    TableSession open() {
        return tables.open();
    }

    Facts nextOrder() {
        next = (next + 1) % ORDERS;
        return orders.get(next);
    }
}
