package io.crossdock.ruleset.govern;

import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may sign, when: read from the lines of a journal that the root key has signed. A revoked key keeps what it signed
 * before its revocation, by the order of the journal and not by anybody's clock.
 */
public final class Register {
    private final List<Holder> holders = new ArrayList<>();

    private Register() {}

    /**
     * One key of one person.
     *
     * @param from number of the line that enrolled it
     * @param until number of the line that revoked it; {@link Long#MAX_VALUE} when none did
     */
    public record Holder(String person, String name, String key, List<Event.Role> roles, long from, long until) {
        public Holder {
            roles = List.copyOf(roles);
        }

        boolean holdsAt(long line) {
            return from < line && line < until;
        }

        public boolean isRevoked() {
            return until != Long.MAX_VALUE;
        }

        Holder until(long line) {
            return new Holder(person, name, key, roles, from, line);
        }
    }

    /** Throws {@link StoreException} for a line that neither the root key nor that of the demonstration has signed. */
    public static Register of(List<Entry> journal, String rootKey) {
        Register register = new Register();
        for (Entry entry : journal) {
            boolean concerns = entry.event() instanceof Event.Enrolled || entry.event() instanceof Event.Revoked;
            if (concerns && isSignedBy(entry, rootKey)) {
                register.take(entry);
            } else if (concerns && !isSignedBy(entry, DemonstrationKeys.ROOT.publicKey())) {
                throw new StoreException("journal, line " + entry.seq()
                        + ": this line of the register is not signed by the root key. Somebody else wrote it.");
            }
        }
        return register;
    }

    private static boolean isSignedBy(Entry entry, String key) {
        Entry.Signature signature = entry.signature();
        return signature != null && signature.key().equals(key) && Ed25519.fits(signature, entry.signed());
    }

    private void take(Entry entry) {
        if (entry.event() instanceof Event.Enrolled enrolled) {
            refuseTaken(enrolled);
            holders.add(new Holder(
                    enrolled.person(), enrolled.name(), enrolled.key(), enrolled.roles(), entry.seq(), Long.MAX_VALUE));
        } else if (entry.event() instanceof Event.Revoked revoked) {
            Holder held = holders.stream()
                    .filter(holder -> holder.person().equals(revoked.person())
                            && holder.key().equals(revoked.key())
                            && !holder.isRevoked())
                    .findFirst()
                    .orElseThrow(() -> new StoreException(revoked.person() + " has no such key in the register."));
            holders.set(holders.indexOf(held), held.until(entry.seq()));
        }
    }

    /** Throws {@link StoreException} for a key that somebody has or had, or that everybody has. */
    public void refuseTaken(Event.Enrolled enrolled) {
        if (holders.stream().anyMatch(holder -> holder.key().equals(enrolled.key()))) {
            throw new StoreException("The key of " + enrolled.person() + " is in the register already; a key belongs to"
                    + " one person, and a revoked key never comes back. Make a new one with crossdock keys new.");
        }
        if (DemonstrationKeys.isOneOf(enrolled.key())) {
            throw new StoreException("This key is one of the demonstration, which everybody has. Make a new one with"
                    + " crossdock keys new.");
        }
    }

    /** Throws {@link StoreException} when this key is not one that the person can sign with now. */
    public void refuseStranger(String person, String key) {
        if (holders.stream()
                .noneMatch(
                        holder -> holder.person().equals(person) && holder.key().equals(key) && !holder.isRevoked())) {
            throw new StoreException("This key is not one of " + person + " in the register, or it is revoked.");
        }
    }

    /** All keys that ever were, in the order of their enrolment. */
    public List<Holder> holders() {
        return List.copyOf(holders);
    }

    /** The key with which this person signs at that line of the journal. */
    Optional<Holder> holder(String person, String key, long line) {
        return holders.stream()
                .filter(holder -> holder.person().equals(person) && holder.key().equals(key) && holder.holdsAt(line))
                .findFirst();
    }
}
