package io.crossdock.ruleset.govern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A public key as people give it: the name of a PEM file, or the key itself in Base64. */
public final class PublicKeyFile {
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";

    private PublicKeyFile() {}

    /** Throws {@link IllegalArgumentException} with a message for people. */
    public static String read(String fileOrKey) {
        if (Ed25519.isPublicKey(fileOrKey)) {
            return fileOrKey;
        }
        try {
            String text = Files.readString(Path.of(fileOrKey));
            String key = Arrays.stream(text.split("\n", -1))
                    .map(String::strip)
                    .filter(line -> !line.startsWith("-----"))
                    .collect(Collectors.joining());
            if (text.contains(BEGIN) && Ed25519.isPublicKey(key)) {
                return key;
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "The public key " + fileOrKey
                            + " cannot be read. Name the .pub file that crossdock keys new wrote.",
                    unreadable);
        }
        throw new IllegalArgumentException(fileOrKey + " holds no Ed25519 public key in PEM form.");
    }
}
