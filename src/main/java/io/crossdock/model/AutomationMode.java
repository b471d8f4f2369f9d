package io.crossdock.model;

/** How much may happen without a person, from most to least. */
public enum AutomationMode {
    /** The action may run by itself. */
    AUTO,
    /** A person confirms what is recommended. */
    RECOMMEND,
    /** A person decides. */
    HUMAN;

    /** The one of both that leaves more to people. */
    public AutomationMode stricter(AutomationMode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
