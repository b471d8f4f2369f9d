package io.crossdock.ruleset.govern;

import io.crossdock.ruleset.store.Entry;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Signatures of RFC 8032 by the Java runtime. Keys are texts: Base64 of their X.509 or PKCS #8 form. */
public final class Ed25519 {
    private static final String NAME = "Ed25519";

    private Ed25519() {}

    /** Both halves of a key. */
    public record Pair(String publicKey, String privateKey) {
        @Override
        public String toString() {
            return "key pair of " + publicKey;
        }
    }

    public static Pair newPair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(NAME).generateKeyPair();
            return new Pair(
                    text(pair.getPublic().getEncoded()), text(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw noEd25519(e);
        }
    }

    public static Entry.Signature sign(Pair pair, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(privateKey(pair.privateKey()));
            signature.update(bytes);
            return new Entry.Signature(pair.publicKey(), text(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw noEd25519(e);
        }
    }

    /** False also when key or signature are no such things. */
    public static boolean fits(Entry.Signature signature, byte[] bytes) {
        try {
            Signature check = Signature.getInstance(NAME);
            check.initVerify(publicKey(signature.key()));
            check.update(bytes);
            return check.verify(Base64.getDecoder().decode(signature.value()));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }

    public static boolean isPublicKey(String text) {
        try {
            return text.equals(text(publicKey(text).getEncoded()));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }

    private static PublicKey publicKey(String text) throws GeneralSecurityException {
        byte[] form = Base64.getDecoder().decode(text);
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(form));
    }

    private static PrivateKey privateKey(String text) throws GeneralSecurityException {
        byte[] form = Base64.getDecoder().decode(text);
        return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(form));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static IllegalStateException noEd25519(GeneralSecurityException e) {
        return new IllegalStateException("every Java runtime from 15 on has Ed25519", e);
    }
}
