package io.crossdock.planning.setup;

import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.planning.problem.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something of the request that cannot be planned with.
 *
 * @param demand the only demand that it concerns; {@code null} for all
 * @param itemId stock: the item; {@code null} for services
 * @param consignee services: the only place they serve; {@code null} for all and for stock
 * @param source stock: what it would be if it could be used, with index -1; {@code null} where that is not known
 * @param service services: what it would be if it could be used; {@code null} where that is not known
 */
public record Unusable(
        Reason reason,
        @Nullable Integer demand,
        @Nullable String itemId,
        @Nullable String consignee,
        @Nullable Source source,
        @Nullable UnusableService service) {

    static Unusable stock(ReasonCode code, String subject, String text, String itemId, @Nullable Source source) {
        return new Unusable(reason(code, subject, text), null, itemId, null, source, null);
    }

    static Unusable service(
            ReasonCode code,
            String subject,
            String text,
            @Nullable String consignee,
            @Nullable UnusableService service) {
        return new Unusable(reason(code, subject, text), null, null, consignee, null, service);
    }

    static Unusable forDemand(int demand, ReasonCode code, String subject, String text) {
        return new Unusable(reason(code, subject, text), demand, null, null, null, null);
    }

    private static Reason reason(ReasonCode code, String subject, String text) {
        return new Reason(code.name(), subject, text);
    }
}
