package io.crossdock.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which rules the caller wants the decision.
 *
 * @param ruleSetVersion the release to use; absent = the one in force at {@code evaluatedAt}
 * @param approvedModels narrows the release's own list of approved models; absent does not narrow it, an empty list
 *     approves no model
 */
public record PolicyContext(
        @Nullable String ruleSetId,
        @Nullable String ruleSetVersion,
        @Nullable List<String> approvedModels,
        @Nullable String currency,
        @Nullable String locale) {

    public PolicyContext {
        approvedModels = approvedModels == null ? null : List.copyOf(approvedModels);
    }

    /** Whether the caller leaves this model in; the release has its own say. */
    public boolean allowsModel(String modelId) {
        return approvedModels == null || approvedModels.contains(modelId);
    }
}
