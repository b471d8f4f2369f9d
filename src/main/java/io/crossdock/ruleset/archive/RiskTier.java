package io.crossdock.ruleset.archive;

import java.util.Locale;

/** How much may go wrong with a change; it sets how many people must agree. */
public enum RiskTier {
    LOW,
    MEDIUM,
    HIGH;

    public RiskTier orHigher(RiskTier other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** What a workbook's About sheet says; anything unknown counts as the highest. */
    static RiskTier of(String written) {
        return switch (written.strip().toUpperCase(Locale.ROOT)) {
            case "LOW" -> LOW;
            case "MEDIUM" -> MEDIUM;
            default -> HIGH;
        };
    }
}
