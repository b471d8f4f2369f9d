package io.crossdock.detect;

import io.crossdock.model.Detection.Basis;
import java.util.ArrayList;
import java.util.List;

/** Where the rules of {@code rules/detection} write what they found; the global {@code found} in every file. */
public final class Proofs {
    private final List<Proof> all = new ArrayList<>();

    Proofs() {}

    /** Values of signals were compared. The rule gives its own name, which begins with the code of its type. */
    public Proof measured(String rule) {
        return proof(rule, Basis.MEASURED);
    }

    /** A system states it. */
    public Proof stated(String rule) {
        return proof(rule, Basis.STATED);
    }

    /** Something that had to come has not come. */
    public Proof absent(String rule) {
        return proof(rule, Basis.ABSENT);
    }

    /** It is unusual against a baseline. */
    public Proof unusual(String rule) {
        return proof(rule, Basis.UNUSUAL);
    }

    /** Two things are so alike that they may be one. */
    public Proof alike(String rule) {
        return proof(rule, Basis.ALIKE);
    }

    private Proof proof(String rule, Basis basis) {
        Proof proof = new Proof(rule, basis);
        all.add(proof);
        return proof;
    }

    List<Proof> all() {
        return all;
    }
}
