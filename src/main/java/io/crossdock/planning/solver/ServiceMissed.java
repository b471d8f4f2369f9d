package io.crossdock.planning.solver;

/** What a customer does not get, or not in time; it counts before any money when service comes first. */
public sealed interface ServiceMissed extends Finding {

    record LeftOpen(String orderId, int lineNo, String uom, long quantity, long priority) implements ServiceMissed {
        @Override
        public String sentence() {
            return "%s %s of line %d of %s stay open, at a priority of %d."
                    .formatted(Figures.quantity(quantity), uom, lineNo, orderId, priority);
        }
    }

    record ComesLate(String orderId, int lineNo, String uom, long quantity, long hours, long priority)
            implements ServiceMissed {
        @Override
        public String sentence() {
            return "%s %s of line %d of %s come %d h late, at a priority of %d."
                    .formatted(Figures.quantity(quantity), uom, lineNo, orderId, hours, priority);
        }
    }
}
