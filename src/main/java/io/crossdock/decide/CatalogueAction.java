package io.crossdock.decide;

import io.crossdock.model.AutomationMode;
import io.crossdock.table.Facts;
import io.crossdock.table.engine.Answer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of an action.
 *
 * @param approvalAction line of the authority matrix it falls under, {@code null} when it needs no authority
 * @param asksForPlan whether it is only safe with a re-plan
 * @param containment whether it makes things safe
 */
record CatalogueAction(
        String code,
        @Nullable String name,
        @Nullable AutomationMode maxMode,
        @Nullable String approvalAction,
        boolean asksForPlan,
        boolean changesCommitment,
        boolean reversible,
        boolean containment,
        boolean destroys) {
    private static final String NONE = "NONE";

    static CatalogueAction look(CaseWork work, String code) {
        Facts subject = work.facts.subject();
        subject.put("action.code", code);
        Answer entry = work.look("ActionCatalogue", subject);
        String mode = (String) entry.value("action.maxMode");
        return new CatalogueAction(
                code,
                (String) entry.value("action.name"),
                mode == null ? null : AutomationMode.valueOf(mode),
                unlessNone(entry.value("action.approvalAction")),
                unlessNone(entry.value("action.plannerKind")) != null,
                isYes(entry.value("action.catalogueChangesCommitment")),
                isYes(entry.value("action.reversible")),
                isYes(entry.value("action.containment")),
                isYes(entry.value("action.destroysGoods")));
    }

    /** The same action where the case says that it destroys goods, which has an authority of its own. */
    CatalogueAction destroyingGoods(String authority) {
        return new CatalogueAction(
                code, name, maxMode, authority, asksForPlan, changesCommitment, reversible, containment, true);
    }

    private static @Nullable String unlessNone(@Nullable Object word) {
        return word == null || Objects.equals(word, NONE) ? null : (String) word;
    }

    private static boolean isYes(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }
}
