package io.crossdock.model;

import java.util.List;

/**
 * Where the case stands in the taxonomy.
 *
 * @param key the type in one word, for example INVENTORY_NOT_AT_LOCATION
 * @param basis how the type was found: RULE, or another word of the rule set
 */
public record Classification(
        String exceptionCode,
        String key,
        String area,
        String category,
        String name,
        String ownerRole,
        String automationClass,
        List<String> riskFlags,
        String basis) {

    public Classification {
        riskFlags = Copies.of(riskFlags);
    }
}
