package io.crossdock.ruleset.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.crossdock.model.AutomationMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to releases, to the people who sign them, and to the service as a whole. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Released.class, name = "RELEASED"),
    @JsonSubTypes.Type(value = Event.Enrolled.class, name = "ENROLLED"),
    @JsonSubTypes.Type(value = Event.Revoked.class, name = "REVOKED"),
    @JsonSubTypes.Type(value = Event.Signed.class, name = "SIGNED"),
    @JsonSubTypes.Type(value = Event.Activated.class, name = "ACTIVATED"),
    @JsonSubTypes.Type(value = Event.RolledBack.class, name = "ROLLED_BACK"),
    @JsonSubTypes.Type(value = Event.Retired.class, name = "RETIRED"),
    @JsonSubTypes.Type(value = Event.Capped.class, name = "CAPPED"),
    @JsonSubTypes.Type(value = Event.Lifted.class, name = "LIFTED")
})
public sealed interface Event {
    /**
     * A release was made.
     *
     * @param archive digest of the archive's bytes
     * @param manifest digest of its manifest, which is what people sign
     * @param digest of the content that decides
     */
    record Released(String version, String archive, String manifest, String digest, String author) implements Event {}

    /**
     * A person, or another key of the same person, was entered into the register.
     *
     * @param key public Ed25519 key in Base64
     */
    record Enrolled(String person, String name, String key, List<Role> roles) implements Event {
        public Enrolled {
            roles = List.copyOf(roles);
        }
    }

    /** A key signs no more from here on; what it signed before stays signed. */
    record Revoked(String person, String key, String reason) implements Event {}

    /**
     * A person's word on a release; the last one of a person counts.
     *
     * @param text the conditions, or why; may be empty for an approval
     */
    record Signed(String version, String manifest, String person, Verdict verdict, String text) implements Event {}

    /**
     * A release may decide from here on.
     *
     * @param reviewBy in an emergency, when the missing signatures are due
     */
    record Activated(
            String version,
            Basis basis,
            String by,
            String reason,
            @Nullable Instant reviewBy) implements Event {}

    /** An earlier release decides again; those activated after it do no more. */
    record RolledBack(String version, String by, String reason) implements Event {}

    /** A release never decides again. */
    record Retired(String version, String by, String reason) implements Event {}

    /** The kill switch: no decision is freer than this mode. */
    record Capped(AutomationMode mode, String by, String reason) implements Event {}

    /** The end of the kill switch. */
    record Lifted(String by, String reason) implements Event {}

    /** What a person may be. */
    enum Role {
        AUTHOR,
        APPROVER,
        /** An approver without whom nothing of high risk goes. */
        BOARD,
        /** Runs the service; no say in what is signed. */
        ADMIN
    }

    /** What a person says of a release. */
    enum Verdict {
        /** The author's own signature: this is mine. It never counts as consent. */
        AUTHORED,
        APPROVED,
        /** Counts only once the same person approves without conditions. */
        APPROVED_WITH_CONDITIONS,
        REJECTED,
        /** Takes back what the person said before. */
        WITHDRAWN
    }

    /** On what an activation rests. */
    enum Basis {
        QUORUM,
        EMERGENCY,
        /** On nobody's consent; a governed service does not follow it. */
        DEVELOPMENT,
        /** On the keys that everybody has; only the product's own release is activated so, and no governed service follows. */
        DEMONSTRATION
    }
}
