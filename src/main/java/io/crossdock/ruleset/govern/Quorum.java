package io.crossdock.ruleset.govern;

import io.crossdock.ruleset.archive.RiskTier;

/** How many people must approve a release of a risk tier, besides its author's own signature. */
public record Quorum(int approvers, boolean boardNeeded) {
    static final Quorum EMERGENCY = new Quorum(1, false);

    public static Quorum of(RiskTier tier) {
        return switch (tier) {
            case LOW -> new Quorum(1, false);
            case MEDIUM -> new Quorum(2, false);
            case HIGH -> new Quorum(2, true);
        };
    }

    public String said() {
        return (approvers == 1 ? "one approver" : approvers + " approvers")
                + (boardNeeded ? ", one of them of the board" : "");
    }
}
