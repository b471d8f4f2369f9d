package io.crossdock.ruleset;

import io.crossdock.json.Digests;
import io.crossdock.ruleset.drl.RuleFile;
import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import io.crossdock.table.read.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The content that decides, as one text whose digest names a release. How a workbook looks, which program saved it and in
 * which order its sheets stand do not matter; every cell, word and rule does.
 */
final class CanonicalContent {
    private static final char FIELD = '\t';
    private static final char LINE = '\n';

    private final StringBuilder text = new StringBuilder(200_000);

    private CanonicalContent() {}

    static String digest(RuleBook book, List<RuleFile> rules) {
        CanonicalContent content = new CanonicalContent();
        book.vocabulary().fields().stream()
                .sorted(Comparator.comparing(Field::name))
                .forEach(content::word);
        book.tables().stream().sorted(Comparator.comparing(DecisionTable::name)).forEach(content::table);
        rules.stream().sorted(Comparator.comparing(RuleFile::path)).forEach(content::rules);
        return "sha256:" + Digests.sha256Hex(content.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void word(Field field) {
        line(
                "word",
                field.name(),
                field.label(),
                field.type().written(),
                field.unit(),
                String.join("|", field.allowed()),
                field.min(),
                field.max(),
                field.list(),
                field.mayBeUnknown(),
                field.origin().written(),
                field.direction().written(),
                field.privacy().written());
    }

    private void table(DecisionTable table) {
        line("table", table.name(), table.hit(), table.cover(), table.per(), table.stage());
        line("adjusts", table.adjusts() == null ? null : table.adjusts().name(), names(table.starts()));
        line("when", columns(table.when()));
        line("then", columns(table.then()));
        table.rows().forEach(this::row);
    }

    private void row(Row row) {
        line(
                "row",
                row.id(),
                row.when().stream().map(Condition::written).collect(Collectors.joining("\u001f")),
                row.then().stream().map(CanonicalContent::written).collect(Collectors.joining("\u001f")),
                row.effect(),
                row.from(),
                row.to(),
                row.reason(),
                row.policy());
    }

    private void rules(RuleFile file) {
        line("rules", file.path());
        text.append(file.text().replace("\r\n", "\n")).append(LINE);
    }

    private static String columns(List<Column> columns) {
        return columns.stream().map(column -> column.field().name()).collect(Collectors.joining("|"));
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining("|"));
    }

    private static String written(@Nullable Object value) {
        return value == null ? "-" : Values.written(value);
    }

    private void line(@Nullable Object... parts) {
        for (Object part : parts) {
            text.append(part == null ? "-" : part).append(FIELD);
        }
        text.append(LINE);
    }
}
