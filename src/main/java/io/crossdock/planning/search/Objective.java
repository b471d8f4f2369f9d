package io.crossdock.planning.search;

/** What a search makes as small as it can. */
enum Objective {
    /** Everything, with the prices of what goes wrong, as the weights say. */
    COST,
    /** What is paid for the plan, once as much as possible is shipped. */
    PAID
}
