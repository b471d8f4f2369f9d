package io.crossdock.decide;

import io.crossdock.model.Classification;
import io.crossdock.table.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the case in the taxonomy. */
final class ClassificationStage {
    private static final String SAFETY = "SAFETY";

    private ClassificationStage() {}

    static Classification classify(CaseWork work) {
        work.run(Stage.CLASSIFICATION);
        List<String> flags = new ArrayList<>(work.words("riskFlags"));
        if (work.isYes("exception.safetyRisk") && !flags.contains(SAFETY)) {
            flags.add(SAFETY);
        }
        work.facts.put("flags", List.copyOf(flags));
        return new Classification(
                work.request.exception().typeCode(),
                required(work, "typeKey"),
                required(work, "area"),
                required(work, "category"),
                required(work, "typeName"),
                required(work, "ownerRole"),
                required(work, "automationClass"),
                flags,
                "RULE");
    }

    /** The request check has made sure that the type is in the taxonomy. */
    private static String required(CaseWork work, String field) {
        return Objects.requireNonNull(work.text(field), field);
    }
}
