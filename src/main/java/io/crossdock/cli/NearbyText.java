package io.crossdock.cli;

import io.crossdock.model.Explanation.Failed;
import io.crossdock.model.Explanation.NearMiss;
import io.crossdock.model.Explanation.TableTrace;
import java.util.List;
import java.util.stream.Collectors;

/** What else matched, and what the nearest rows would have needed. */
final class NearbyText {
    private static final int ID_WIDTH = 9;
    private static final String INDENT = "  ";

    private final Page page;

    NearbyText(Page page) {
        this.page = page;
    }

    void write(List<TableTrace> tables) {
        page.section("What else stood near");
        for (TableTrace table : tables.stream().distinct().toList()) {
            if (!table.alsoMatched().isEmpty() || !table.nearest().isEmpty()) {
                page.line(INDENT + table.table());
            }
            table.alsoMatched().forEach(row -> item(row.row(), "also matched - " + row.reason()));
            table.nearest().forEach(miss -> item(miss.row(), "not, because " + failed(miss)));
        }
    }

    private void item(String id, String text) {
        page.item(INDENT + INDENT + Page.padded(id, ID_WIDTH), text);
    }

    private static String failed(NearMiss miss) {
        return miss.failed().stream().map(NearbyText::failed).collect(Collectors.joining("; "));
    }

    private static String failed(Failed failed) {
        return failed.field() + " is " + failed.found() + ", asked: " + failed.asked();
    }
}
