package io.crossdock.decide;

import io.crossdock.table.Facts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One factor of a scoring table: a choice or a number, whichever the case has.
 *
 * @param code name of the factor in the table
 */
record ScoringFactor(
        String code, @Nullable String choice, @Nullable BigDecimal value) {
    static ScoringFactor choice(String code, @Nullable String choice) {
        return new ScoringFactor(code, choice, null);
    }

    static ScoringFactor value(String code, @Nullable BigDecimal value) {
        return new ScoringFactor(code, null, value);
    }

    Facts subject(CaseWork work) {
        Facts subject = work.facts.subject();
        subject.put("factor.code", code);
        subject.put("factor.choice", choice);
        subject.put("factor.value", value);
        return subject;
    }

    @Nullable
    Object shown() {
        return choice == null ? value : choice;
    }
}
