package io.crossdock.planning.solver;

/** A quantity of an item, in thousandths of its unit of measure. */
record Goods(long quantity, String uom, String itemId) {
    static Goods of(PlannedPart part) {
        return new Goods(part.quantity(), part.line().uom(), part.source().itemId());
    }

    static Goods of(PlannedGap gap) {
        return new Goods(
                gap.open().quantity(),
                gap.open().line().uom(),
                gap.open().line().itemId());
    }

    String text() {
        return "%s %s of %s".formatted(Figures.quantity(quantity), uom, itemId);
    }
}
