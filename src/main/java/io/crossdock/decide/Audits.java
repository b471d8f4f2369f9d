package io.crossdock.decide;

import io.crossdock.model.Decision.Audit;
import io.crossdock.model.DecisionRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the free maps of a request back; no rule reads them. */
final class Audits {
    private Audits() {}

    static @Nullable Audit of(DecisionRequest request) {
        Map<String, @Nullable Object> raw = request.exception().source() == null
                ? Map.of()
                : request.exception().source().raw();
        return request.extensions().isEmpty() && raw.isEmpty() ? null : new Audit(request.extensions(), raw);
    }
}
