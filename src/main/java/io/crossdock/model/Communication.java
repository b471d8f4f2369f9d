package io.crossdock.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody outside should get.
 *
 * @param measure what chose the row, for example hours of slip; {@code null} when the trigger has none
 * @param approvalBeforeSend NONE or a role
 */
public record Communication(
        String trigger,
        @Nullable BigDecimal measure,
        @Nullable String audience,
        @Nullable String channel,
        @Nullable String template,
        @Nullable Integer sendWithinMinutes,
        @Nullable String approvalBeforeSend,
        String ruleId) {}
