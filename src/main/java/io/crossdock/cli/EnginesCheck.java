package io.crossdock.cli;

import io.crossdock.table.Finding;
import io.crossdock.table.agree.Disagreement;
import io.crossdock.table.agree.EngineAgreement;
import java.util.List;

/** What came of asking all engines the same. */
final class EnginesCheck {
    private final List<EngineAgreement.Outcome> outcomes;

    EnginesCheck(EngineAgreement engines) {
        this.outcomes = engines.tables().parallelStream().map(engines::of).toList();
    }

    /** One for each question that is answered differently. */
    List<Finding> findings() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.disagreements().stream())
                .map(Disagreement::finding)
                .toList();
    }

    String summary() {
        int questions =
                outcomes.stream().mapToInt(EngineAgreement.Outcome::inputs).sum();
        int different = findings().size();
        String asked = FindingsText.counted(questions, "question") + " to "
                + FindingsText.counted(outcomes.size(), "table") + ": ";
        return asked
                + (different == 0 ? "all three engines agree." : FindingsText.counted(different, "disagreement") + ".");
    }
}
