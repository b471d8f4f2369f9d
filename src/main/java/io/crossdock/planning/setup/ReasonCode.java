package io.crossdock.planning.setup;

/** Why stock or a service of a request cannot be planned with. Clients may switch on the name. */
public enum ReasonCode {
    /** The stock is on hold, damaged, or in another status that does not ship. */
    STOCK_BLOCKED,
    STATUS_UNKNOWN,
    QUANTITY_UNKNOWN,
    PLACE_UNKNOWN,
    EXPIRED,
    /** A line asks for shelf life and the lot does not say when it ends. */
    EXPIRY_UNKNOWN,
    /** Nobody says when it arrives. */
    DUE_DATE_UNKNOWN,
    /** It should have arrived and did not. */
    OVERDUE,
    ARRIVAL_UNSURE,
    /** What taking it costs cannot be told, because the value of the item is not known. */
    VALUE_UNKNOWN,
    DONORS_NOT_ALLOWED,
    DONOR_INCOMPLETE,
    DONOR_RANKS_HIGHER,
    CARRIER_UNKNOWN,
    NO_PRICE,
    /** A price whose parts do not make a price, for example per pallet without the weight that a pallet takes. */
    PRICE_INCOMPLETE,
    NO_ARRIVAL,
    NO_CUT_OFF,
    CUT_OFF_PASSED,
    NOT_READY_BY_CUT_OFF,
    ARRIVES_BEFORE_PICKUP,
    OTHER_CONSIGNEE,
    NO_STOCK_AT_NODE,
    /** The service carries none of the goods: dangerous goods, temperature. */
    NOT_CAPABLE,
    /** The price or the capacity goes by weight and a line does not say its weight. */
    NO_WEIGHT,
    ALREADY_DISPATCHED,
    SHIP_FROM_UNKNOWN,
    /** The planned transport cannot be relied on. */
    TRANSPORT_AT_RISK
}
