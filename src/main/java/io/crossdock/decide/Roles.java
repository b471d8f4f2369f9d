package io.crossdock.decide;

import io.crossdock.table.Facts;

/** The ladder of roles. */
final class Roles {
    private Roles() {}

    /** The next role up; the top role stays itself, with a warning. */
    static String nextUp(CaseWork work, String role) {
        Facts subject = work.facts.subject();
        subject.put("role.code", role);
        if (work.look("Roles", subject).value("role.nextUp") instanceof String above) {
            return above;
        }
        work.trace.warn("There is no role above " + role + ", so the approval stays there.");
        return role;
    }
}
