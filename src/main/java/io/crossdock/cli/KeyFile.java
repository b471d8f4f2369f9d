package io.crossdock.cli;

import io.crossdock.ruleset.govern.Ed25519;
import io.crossdock.ruleset.govern.PublicKeyFile;
import io.crossdock.ruleset.store.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys in PEM files, as openssl writes them: {@code anna.key} for anna alone, {@code anna.pub} for everybody. */
final class KeyFile {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final String ENDING = ".key";
    private static final byte[] PROBE = "crossdock".getBytes(StandardCharsets.US_ASCII);

    private KeyFile() {}

    static Path publicBeside(Path privateKey) {
        String name = String.valueOf(privateKey.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return privateKey.resolveSibling(stem + ".pub");
    }

    /** Never over a file that is there: a lost key cannot be made again. */
    static void write(Path privateKey, Ed25519.Pair pair) throws IOException {
        for (Path file : new Path[] {privateKey, publicBeside(privateKey)}) {
            if (Files.exists(file)) {
                throw new CannotGoOn(file + " is there already, and a key that is overwritten is lost. Name another one"
                        + " with --out.");
            }
        }
        Files.createFile(privateKey);
        onlyForItsOwner(privateKey);
        Files.writeString(privateKey, pem(PRIVATE, pair.privateKey()), StandardOpenOption.WRITE);
        Files.writeString(publicBeside(privateKey), pem(PUBLIC, pair.publicKey()), StandardOpenOption.CREATE_NEW);
    }

    /** Signs with a private key file whose public half lies beside it. */
    static Entry.Signer signer(Path privateKey) throws IOException {
        Ed25519.Pair pair = new Ed25519.Pair(publicKey(publicBeside(privateKey).toString()), body(privateKey, PRIVATE));
        if (!Ed25519.fits(Ed25519.sign(pair, PROBE), PROBE)) {
            throw new CannotGoOn(publicBeside(privateKey) + " is not the public half of " + privateKey + ".");
        }
        return bytes -> Ed25519.sign(pair, bytes);
    }

    /** The file of a public key, or the key itself in Base64. */
    static String publicKey(String fileOrKey) {
        try {
            return PublicKeyFile.read(fileOrKey);
        } catch (IllegalArgumentException wrong) {
            throw new CannotGoOn(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static String pem(String kind, String key) {
        return "-----BEGIN " + kind + "-----\n" + key + "\n-----END " + kind + "-----\n";
    }

    private static String body(Path file, String kind) throws IOException {
        String text = Files.readString(file);
        if (!text.contains("-----BEGIN " + kind + "-----")) {
            throw new CannotGoOn(file + " holds no " + kind.toLowerCase(Locale.ROOT) + " in PEM form.");
        }
        return Arrays.stream(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.startsWith("-----"))
                .collect(Collectors.joining());
    }

    private static void onlyForItsOwner(Path file) throws IOException {
        try {
            Files.setPosixFilePermissions(
                    file, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        } catch (UnsupportedOperationException | FileSystemException notOnThisSystem) {
            // Windows keeps a user's files from others by the folder they are in
        }
    }
}
