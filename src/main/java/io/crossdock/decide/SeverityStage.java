package io.crossdock.decide;

import io.crossdock.model.Severity;
import io.crossdock.model.Severity.Match;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Effects;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How bad the case is: the type's default, perhaps lowered, then the most severe of all matching rules. */
final class SeverityStage {
    private SeverityStage() {}

    static Severity judge(CaseWork work) {
        work.run(Stage.SEVERITY);
        String typeDefault = String.valueOf(work.text("typeSeverity"));
        List<Match> matched = new ArrayList<>();
        for (Effects.Applied row : work.effects("StartingSeverity").applied()) {
            matched.add(match(row, row.effect().equals("SET") ? row.operand() : typeDefault));
        }
        for (Effects.Applied row : work.effects("SeverityRules").applied()) {
            matched.add(match(row, row.operand()));
        }
        return new Severity(work.text("severity"), matched);
    }

    private static Match match(Effects.Applied applied, @Nullable String severity) {
        return new Match(applied.row().id(), String.valueOf(severity));
    }
}
