package io.crossdock.planning.plan;

import io.crossdock.planning.problem.Lane;
import java.util.List;

/** What one lane carries, in the order of lines and sources. */
public record Load(Lane lane, List<Part> parts) {
    private static final long THOUSANDTHS = 1000;

    public Load {
        parts = List.copyOf(parts);
    }

    public long quantity() {
        return parts.stream().mapToLong(Part::quantity).sum();
    }

    /** Rounded up, as a scale would. */
    public long grams() {
        long thousandths = 0;
        for (Part part : parts) {
            thousandths += Math.multiplyExact(part.quantity(), part.line().gramsPerUnit());
        }
        return (thousandths + THOUSANDTHS - 1) / THOUSANDTHS;
    }

    public long freightCents() {
        return lane.original() ? 0 : lane.tariff().cents(grams());
    }
}
