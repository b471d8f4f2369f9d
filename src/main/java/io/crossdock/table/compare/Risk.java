package io.crossdock.table.compare;

/** How much a change may harm before anybody sees it. */
public enum Risk {
    /** Only what people read is different, or policy is stricter. */
    LOW,
    /** Decisions change, but nothing that gives authority or automation. */
    MEDIUM,
    /** It gives more authority or automation, or nobody can tell that it does not. */
    HIGH
}
