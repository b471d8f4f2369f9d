package io.crossdock;

import io.crossdock.decide.Plans;
import io.crossdock.ruleset.Releases;

/** What decides at one moment. It is exchanged as a whole, so a request that has begun ends on what it began with. */
record Serving(Releases releases, Plans plans) {}
