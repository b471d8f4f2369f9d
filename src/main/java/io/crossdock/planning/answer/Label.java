package io.crossdock.planning.answer;

/** The trade-off that a plan stands for; the first one that fits names it. */
enum Label {
    RECOMMENDED,
    /** No new shipment; what is open comes later. */
    KEEP_AND_BACKORDER,
    /** Everything is there earliest; where nothing delivers everything, no less than the recommended plan. */
    FASTEST,
    /** One shipment of the order, though the recommended plan has more. */
    NO_SPLIT,
    /** Fewer shipments, and no less delivered. */
    FEWEST_SHIPMENTS,
    /** The least to pay for the plan itself, with at least half of what is needed delivered. */
    CHEAPEST,
    /** The recommended plan takes from safety stock or other orders, and this one takes less. */
    SPARES_RESERVES,
    /** The recommended plan has more substitutes. */
    AS_ORDERED,
    /** More is delivered. */
    FILLS_MORE,
    /** It books none of the recommended plan's nodes. */
    OTHER_NODE,
    /** It books the same nodes with other services. */
    OTHER_CARRIER,
    OTHER
}
