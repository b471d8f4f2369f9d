package io.crossdock.ruleset.govern;

import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.Event.Role;
import io.crossdock.ruleset.store.Event.Verdict;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What registered people say of one release, up to a line of the journal. The last word of each person counts. The author's
 * is never consent, whatever roles the author has.
 *
 * @param words the last word of each person, by the order in which people first spoke
 */
public record Consent(String author, List<Word> words) {
    public Consent {
        words = List.copyOf(words);
    }

    /** One person's last word. */
    public record Word(String person, String name, List<Role> roles, Verdict verdict, String text) {
        public Word {
            roles = List.copyOf(roles);
        }

        boolean isApprover() {
            return roles.contains(Role.APPROVER) || roles.contains(Role.BOARD);
        }
    }

    /**
     * Throws {@link StoreException} for a signature that does not fit. Signatures by the keys of the demonstration are
     * passed over: everybody has those keys.
     *
     * @param before number of the first line that counts no more
     */
    static Consent of(KnownRelease release, Register register, long before) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (Entry entry : release.signatures()) {
            if (entry.seq() < before && entry.event() instanceof Event.Signed signed && !isDemonstration(entry)) {
                Register.Holder holder = verified(entry, signed, register);
                words.put(
                        signed.person(),
                        new Word(signed.person(), holder.name(), holder.roles(), signed.verdict(), signed.text()));
            }
        }
        return new Consent(release.made().author(), List.copyOf(words.values()));
    }

    private static boolean isDemonstration(Entry entry) {
        Entry.Signature signature = entry.signature();
        return signature != null && DemonstrationKeys.isOneOf(signature.key());
    }

    private static Register.Holder verified(Entry entry, Event.Signed signed, Register register) {
        String what = "journal, line " + entry.seq() + ": the signature of " + signed.person() + " on release "
                + signed.version();
        Entry.Signature signature = entry.signature();
        if (signature == null) {
            throw new StoreException(what + " is missing.");
        }
        Optional<Register.Holder> holder = register.holder(signed.person(), signature.key(), entry.seq());
        if (holder.isEmpty()) {
            throw new StoreException(what + " is by a key that was not " + signed.person()
                    + "'s in the register at that time: never enrolled, or revoked before.");
        }
        if (!Ed25519.fits(signature, entry.signed())) {
            throw new StoreException(what + " does not fit what it stands under.");
        }
        return holder.get();
    }

    public List<String> approvers() {
        return approvals().stream().map(Word::person).toList();
    }

    /** What still stands in the way, as sentences; empty when nothing does. */
    public List<String> missing(Quorum quorum) {
        List<String> missing = new ArrayList<>();
        if (words.stream().noneMatch(word -> word.person().equals(author) && word.verdict() == Verdict.AUTHORED)) {
            missing.add("its author " + author + " has not signed it");
        }
        for (Word word : words) {
            if (word.verdict() == Verdict.REJECTED && word.isApprover()) {
                missing.add(word.person() + " rejects it" + (word.text().isEmpty() ? "" : ": " + word.text()));
            }
        }
        List<Word> approvals = approvals();
        if (approvals.size() < quorum.approvers()) {
            missing.add("it needs " + quorum.said() + "; it has "
                    + (approvals.isEmpty() ? "none" : String.join(", ", approvers())));
        } else if (quorum.boardNeeded()
                && approvals.stream().noneMatch(word -> word.roles().contains(Role.BOARD))) {
            missing.add("nobody of the board has approved it");
        }
        return missing;
    }

    private List<Word> approvals() {
        return words.stream()
                .filter(word -> word.verdict() == Verdict.APPROVED
                        && word.isApprover()
                        && !word.person().equals(author))
                .toList();
    }
}
