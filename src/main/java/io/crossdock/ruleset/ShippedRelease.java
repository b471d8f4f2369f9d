package io.crossdock.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;

/** The release that the product ships: files with this digest are active, edited ones are a draft of the next. */
record ShippedRelease(String ruleSet, String version, Instant effectiveFrom, String digest) {
    private static final String RESOURCE = "shipped-release.properties";

    static ShippedRelease recorded() {
        Properties recorded = new Properties();
        try (InputStream in = ShippedRelease.class.getResourceAsStream(RESOURCE)) {
            recorded.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ShippedRelease(
                recorded.getProperty("rule-set"),
                recorded.getProperty("version"),
                Instant.parse(recorded.getProperty("effective-from")),
                recorded.getProperty("digest"));
    }

    /** What files with this digest are. */
    Release release(String digestOfFiles, boolean asIfActive) {
        boolean shipped = digestOfFiles.equals(digest);
        return new Release(
                ruleSet,
                shipped ? version : version + "-draft",
                shipped || asIfActive ? Release.Status.ACTIVE : Release.Status.DRAFT,
                effectiveFrom,
                null,
                digestOfFiles,
                shipped ? Release.Signatures.DEMONSTRATION : Release.Signatures.NONE);
    }
}
