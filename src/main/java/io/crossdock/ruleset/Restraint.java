package io.crossdock.ruleset;

import io.crossdock.model.AutomationMode;

/**
 * The kill switch, pulled: until it is lifted no decision is freer than this mode, whatever its release says.
 *
 * @param id {@code KS-} and the number of its line in the journal
 * @param reason of who pulled it
 */
public record Restraint(String id, AutomationMode mode, String reason) {
    public static final String PREFIX = "KS-";
}
