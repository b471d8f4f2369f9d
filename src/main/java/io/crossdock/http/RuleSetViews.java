package io.crossdock.http;

import io.crossdock.model.RuleSetReference;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Release;
import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of a release is shown to readers, in the words and cells of its authors. */
interface RuleSetViews {
    /** Everything that is served. */
    record RuleSets(List<RuleSetReference> ruleSets) {
        static RuleSets of(List<CompiledRelease> releases) {
            return new RuleSets(releases.stream()
                    .map(compiled -> reference(compiled.release()))
                    .toList());
        }
    }

    /** One release. */
    record RuleSetDetail(RuleSetReference ruleSet, Map<String, Map<String, String>> about, List<TableLine> tables) {
        static RuleSetDetail of(CompiledRelease compiled) {
            return new RuleSetDetail(
                    reference(compiled.release()),
                    new TreeMap<>(compiled.book().about()),
                    compiled.book().tables().stream().map(TableLine::of).toList());
        }
    }

    /** One table in the list of a release. */
    record TableLine(
            String name,
            String workbook,
            String stage,
            String per,
            String hit,
            String cover,
            String purpose,
            int rows) {
        static TableLine of(DecisionTable table) {
            return new TableLine(
                    table.name(),
                    table.place().file(),
                    table.stage().name(),
                    table.per().name(),
                    table.hit().name(),
                    table.cover().name(),
                    table.purpose(),
                    table.rows().size());
        }
    }

    /** One whole table. */
    record TableView(
            RuleSetReference ruleSet,
            TableLine table,
            @Nullable String adjusts,
            List<String> starts,
            List<ColumnView> when,
            List<ColumnView> then,
            List<String> info,
            List<RowView> rows) {
        static TableView of(Release release, DecisionTable table) {
            Field adjusts = table.adjusts();
            return new TableView(
                    reference(release),
                    TableLine.of(table),
                    adjusts == null ? null : adjusts.name(),
                    table.starts().stream().map(Field::name).toList(),
                    table.when().stream().map(ColumnView::of).toList(),
                    table.then().stream().map(ColumnView::of).toList(),
                    table.info(),
                    table.rows().stream().map(RowView::of).toList());
        }
    }

    /** One column and what its cells may hold. */
    record ColumnView(String field, String label, String type, String unit, boolean list, List<String> allowed) {
        static ColumnView of(Column column) {
            Field field = column.field();
            return new ColumnView(
                    field.name(), column.label(), field.type().written(), field.unit(), field.list(), field.allowed());
        }
    }

    /** One row, its cells as an author writes them. */
    record RowView(
            String id,
            List<String> when,
            List<String> then,
            @Nullable String effect,
            @Nullable Instant from,
            @Nullable Instant to,
            String reason,
            String policy,
            List<String> info) {
        static RowView of(Row row) {
            return new RowView(
                    row.id(),
                    row.when().stream().map(Condition::written).toList(),
                    row.then().stream().map(RowView::cell).toList(),
                    row.effect().isEmpty() ? null : row.effect(),
                    row.from(),
                    row.to(),
                    row.reason(),
                    row.policy(),
                    row.info());
        }

        private static String cell(@Nullable Object value) {
            return value == null ? "-" : Values.written(value);
        }
    }

    private static RuleSetReference reference(Release release) {
        return new RuleSetReference(
                release.ruleSet(),
                release.version(),
                release.status().name(),
                release.effectiveFrom().atZone(ZoneOffset.UTC).toLocalDate(),
                release.digest(),
                release.signatures().name());
    }
}
