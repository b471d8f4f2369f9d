package io.crossdock.decide;

import io.crossdock.model.AutomationMode;
import io.crossdock.table.engine.Answer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of an action.
 *
 * @param approvalAction line of the authority matrix it falls under, {@code null} when it needs no authority
 * @param plannerKind what a planner must find for it: INVENTORY, CARRIER or SPLIT; {@code null} when it needs no plan
 * @param containment whether it makes things safe
 * @param destroys whether goods are gone afterwards, {@code null} when that is not known
 */
record CatalogueAction(
        String code,
        @Nullable String name,
        @Nullable AutomationMode maxMode,
        @Nullable String approvalAction,
        @Nullable String plannerKind,
        boolean changesCommitment,
        boolean reversible,
        boolean containment,
        @Nullable Boolean destroys) {
    private static final String NONE = "NONE";
    private static final String DESTRUCTION = "SCRAP_DISPOSAL";

    /** @param entry what the catalogue answered to the code */
    static CatalogueAction of(String code, Answer entry) {
        String mode = (String) entry.value("action.maxMode");
        return new CatalogueAction(
                code,
                (String) entry.value("action.name"),
                mode == null ? null : AutomationMode.valueOf(mode),
                unlessNone(entry.value("action.approvalAction")),
                unlessNone(entry.value("action.plannerKind")),
                isYes(entry.value("action.catalogueChangesCommitment")),
                isYes(entry.value("action.reversible")),
                isYes(entry.value("action.containment")),
                isYes(entry.value("action.destroysGoods")));
    }

    /** The same action where the disposition of the goods says whether it destroys them; destruction has an authority. */
    CatalogueAction disposing(@Nullable Boolean destroysGoods) {
        String authority = Boolean.TRUE.equals(destroysGoods) ? DESTRUCTION : approvalAction;
        return new CatalogueAction(
                code, name, maxMode, authority, plannerKind, changesCommitment, reversible, containment, destroysGoods);
    }

    /** The same action as part of a plan, which knows whether the customer's commitment changes. */
    CatalogueAction planned(boolean changes) {
        return new CatalogueAction(
                code, name, maxMode, approvalAction, plannerKind, changes, reversible, containment, destroys);
    }

    /** Whether it is only safe with a re-plan. */
    boolean asksForPlan() {
        return plannerKind != null;
    }

    private static @Nullable String unlessNone(@Nullable Object word) {
        return word == null || Objects.equals(word, NONE) ? null : (String) word;
    }

    private static boolean isYes(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }
}
