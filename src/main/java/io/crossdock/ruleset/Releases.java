package io.crossdock.ruleset;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The releases that are served, the last activated last, and the kill switch. */
public final class Releases {
    private final List<CompiledRelease> served;
    private final @Nullable Restraint restraint;

    public Releases(List<CompiledRelease> served) {
        this(served, null);
    }

    /** @param restraint holds back every decision, {@code null} when nothing does */
    public Releases(List<CompiledRelease> served, @Nullable Restraint restraint) {
        this.served = List.copyOf(served);
        this.restraint = restraint;
    }

    public Optional<Restraint> restraint() {
        return Optional.ofNullable(restraint);
    }

    public List<CompiledRelease> all() {
        return served;
    }

    /** By version or digest. */
    public Optional<CompiledRelease> find(String versionOrDigest) {
        return served.stream()
                .filter(candidate -> candidate.release().version().equals(versionOrDigest)
                        || candidate.release().digest().equals(versionOrDigest))
                .findFirst();
    }

    /** The pinned release, or of those in force at that instant the one activated last. */
    public CompiledRelease choose(Instant evaluatedAt, @Nullable String pinned) {
        return pinned == null ? inForce(evaluatedAt) : pinned(pinned);
    }

    private CompiledRelease inForce(Instant evaluatedAt) {
        for (int i = served.size() - 1; i >= 0; i--) {
            if (served.get(i).release().isInForce(evaluatedAt)) {
                return served.get(i);
            }
        }
        throw new RefusedRequest(new Fault(
                "/evaluatedAt",
                ErrorCode.NO_RELEASE_IN_FORCE,
                "No release of the rule set is in force at " + evaluatedAt + ". Served: " + names() + "."));
    }

    private CompiledRelease pinned(String versionOrDigest) {
        return find(versionOrDigest)
                .orElseThrow(() -> new RefusedRequest(new Fault(
                        "/policyContext/ruleSetVersion",
                        ErrorCode.UNKNOWN_RELEASE,
                        "\"" + versionOrDigest + "\" is not a served release. Served: " + names()
                                + ". Leave ruleSetVersion out to use the release in force.")));
    }

    private String names() {
        return String.join(
                ", ",
                served.stream()
                        .map(candidate -> candidate.release().version() + " (from "
                                + candidate.release().effectiveFrom() + ")")
                        .toList());
    }
}
