package io.crossdock.decide;

import io.crossdock.model.DataQuality;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import io.crossdock.table.engine.CompiledTables;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The checks and statuses that the scoring table has rows for. Anything else is a fault, not a silent zero. */
final class QualityWords {
    private final Field checks;
    private final CompiledTables tables;
    private final Instant at;

    QualityWords(CompiledRelease release, Instant at) {
        this.checks = release.vocabulary().field("check.code").orElseThrow();
        this.tables = release.tables();
        this.at = at;
    }

    /** What is wrong with one fact, {@code null} when nothing is. */
    @Nullable
    Fault check(String pointer, DataQuality.Fact fact) {
        String code = fact.check();
        if (code == null) {
            String known = String.join(", ", checks.allowed());
            return new Fault(
                    pointer + "/check", ErrorCode.MISSING_FIELD, "The check is missing. Name one: " + known + ".");
        }
        List<Row> rows = tables.rows("DataQualityScoring", code, at);
        if (rows.isEmpty()) {
            return new Fault(pointer + "/check", ErrorCode.UNKNOWN_VALUE, WordCheck.unknownChoice(checks, code));
        }
        return isMeasured(rows) ? value(pointer, fact, code) : status(pointer, fact, code, rows);
    }

    private static boolean isMeasured(List<Row> rows) {
        for (Row row : rows) {
            if (row.when().get(1) instanceof Condition.Any) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Fault value(String pointer, DataQuality.Fact fact, String code) {
        return fact.value() != null
                ? null
                : new Fault(
                        pointer + "/value",
                        ErrorCode.MISSING_FIELD,
                        "The check " + code + " is a measured value. Write its \"value\".");
    }

    private static @Nullable Fault status(String pointer, DataQuality.Fact fact, String code, List<Row> rows) {
        String status = fact.status();
        if (status != null && rows.stream().anyMatch(row -> row.when().get(1).matches(status))) {
            return null;
        }
        String allowed = rows.stream().map(row -> row.when().get(1).written()).collect(Collectors.joining(", "));
        return status == null
                ? new Fault(
                        pointer + "/status",
                        ErrorCode.MISSING_FIELD,
                        "The status of " + code + " is missing. Allowed: " + allowed + ".")
                : new Fault(
                        pointer + "/status",
                        ErrorCode.UNKNOWN_VALUE,
                        "\"" + status + "\" is not a status of " + code + ". Allowed: " + allowed + ".");
    }
}
