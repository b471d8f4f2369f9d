package io.crossdock.ruleset.govern;

import io.crossdock.ruleset.govern.Ed25519.Pair;
import java.util.List;

/**
 * Keys for trying things out, with which the product's own release is signed. They are printed in docs/governance.md, so
 * anybody can sign with them; a governed service passes over whatever they signed.
 */
public final class DemonstrationKeys {
    public static final Pair ROOT = new Pair(
            "MCowBQYDK2VwAyEAy2XASRyJgXI2gHVtLdcWGyznqyrlP4KLPcM51cn4P14=",
            "MC4CAQAwBQYDK2VwBCIEIEzlp6Un7Xpnree2gXAjYLUtBF8uXSrbWjA1LO41sBOJ");
    public static final Pair AUTHOR = new Pair(
            "MCowBQYDK2VwAyEA5tsr8uDhFUf7KczjVRsNo0it3r3wdxKD3owm7g++iQ0=",
            "MC4CAQAwBQYDK2VwBCIEIMtNUntPaiYhPmzRIXoTj9kPbKmTSbmXF/tEmye28m07");
    public static final Pair APPROVER = new Pair(
            "MCowBQYDK2VwAyEAVBvKGyayx7P89y9ui7oeUPUFmhH5qMqpWZJbEtbIdzg=",
            "MC4CAQAwBQYDK2VwBCIEIKaiSZUSHFAAbvdnFC/eBzI99MvWGE5IVhuy3gWk79Yo");
    public static final Pair BOARD = new Pair(
            "MCowBQYDK2VwAyEAOgsBqjutznWK7geNNdnHBAehF7mm+ot7VESd4d1Kl+o=",
            "MC4CAQAwBQYDK2VwBCIEIOTKBvDCzvA5CujDOJbkezf19fXLxxa9o05jEsDqmH6n");

    private DemonstrationKeys() {}

    public static boolean isOneOf(String publicKey) {
        return List.of(ROOT, AUTHOR, APPROVER, BOARD).stream()
                .anyMatch(pair -> pair.publicKey().equals(publicKey));
    }
}
