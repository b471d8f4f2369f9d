package io.crossdock.ruleset.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ruleset.Release;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReleaseArchiveTest {
    private static final String BANDS = "decision-tables/quality-and-priority/PriorityBands.csv";

    private final ReleaseArchive archive = SampleArchives.shipped();

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(SampleArchives.made().bytes()).isEqualTo(archive.bytes());
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        ReleaseArchive read = ReleaseArchive.read(archive.bytes());

        assertThat(read.manifest()).isEqualTo(archive.manifest());
        assertThat(read.manifestDigest()).isEqualTo(archive.manifestDigest());
        assertThat(read.files().keySet()).isEqualTo(archive.files().keySet());
    }

    @Test
    void aReleaseHoldsTablesRulesWeightsAndScenariosButNoSamples() {
        assertThat(archive.files().keySet())
                .contains(
                        BANDS,
                        "rules/guards/automation.drl",
                        "planning/single-order.xml",
                        "test-scenarios/defaults.yaml")
                .anyMatch(path -> path.startsWith("planning/weights/"))
                .noneMatch(path -> path.startsWith("test-scenarios/samples/") || path.endsWith(".xlsx"));
    }

    @Test
    void theArchiveDecidesAsTheWorkingFilesDo() {
        assertThat(ReleaseLoader.load(archive, Release.Signatures.QUORUM)
                        .release()
                        .digest())
                .isEqualTo(archive.manifest().digest());
    }

    @Test
    void theFirstReleaseIsOfHighRiskBecauseEverythingIsNew() {
        assertThat(archive.manifest().riskTier()).isEqualTo(RiskTier.HIGH);
        assertThat(archive.manifest().riskReasons()).containsExactly("it is the first release: everything is new");
    }

    @Test
    void aChangedCellIsRefusedWithFileAndRow() {
        String bands = text(BANDS);
        assertThat(refusal(
                        with(BANDS, bands.replaceFirst(",PB-001,", ",PB-001, ").replace("PB-002,7", "PB-002,8"))))
                .startsWith(BANDS + ", row PB-00")
                .contains("(line ")
                .endsWith(": it was changed after the release was made.");
    }

    @Test
    void aChangedRuleIsRefusedWithFileAndLine() {
        String guards = text("rules/guards/automation.drl");
        int line = guards.substring(0, guards.indexOf("containment == false")).split("\n", -1).length;
        assertThat(refusal(with("rules/guards/automation.drl", guards.replace("containment == false", "true"))))
                .isEqualTo(
                        "rules/guards/automation.drl, line " + line + ": it was changed after the release was made.");
    }

    @Test
    void everyFileOfTheArchiveIsProtected() {
        for (String path : archive.files().keySet()) {
            assertThat(refusal(with(path, text(path) + "x"))).startsWith(path);
        }
    }

    @Test
    void aMissingAndAnAddedFileAreNamed() {
        SortedMap<String, byte[]> files = allFiles();
        files.remove(BANDS);
        files.put("rules/guards/more.drl", new byte[0]);
        assertThat(refusal(StoredZip.of(files)))
                .isEqualTo(BANDS + " is missing from the archive.\n"
                        + "rules/guards/more.drl was added after the release was made.");
    }

    @Test
    void aManifestThatIsNotInCanonicalFormIsRefused() {
        assertThat(refusal(with("manifest.json", text("manifest.json") + "\n")))
                .isEqualTo("manifest.json is not what crossdock wrote: it is not in canonical form.");
    }

    @Test
    void filesInAnotherOrderAreRefused() {
        byte[] reversed = SampleArchives.packedInReverse(allFiles());
        assertThat(refusal(reversed))
                .isEqualTo("the archive holds the right files, but in another order or form than crossdock writes them;"
                        + " somebody has packed it again.");
    }

    @Test
    void aCutArchiveIsRefusedWithWhereItWasCut() {
        byte[] half = Arrays.copyOf(archive.bytes(), archive.bytes().length / 2);
        assertThat(refusal(half)).startsWith("the archive is damaged or cut off after ");
    }

    @Test
    void anyChangedByteIsRefused() {
        byte[] bytes = archive.bytes();
        // a step that is no multiple of anything in the archive, so that it meets names, contents and headers alike
        for (int i = 0; i < bytes.length; i += 4_999) {
            bytes[i] ^= 1;
            assertThat(refusal(bytes)).as("byte %d", i).isNotEmpty();
            bytes[i] ^= 1;
        }
    }

    @Test
    void anyOtherFileIsNoArchive() {
        assertThat(refusal("hello".getBytes(StandardCharsets.UTF_8))).isEqualTo("this is no release archive.");
    }

    private String text(String path) {
        return new String(allFiles().get(path), StandardCharsets.UTF_8);
    }

    private byte[] with(String path, String text) {
        SortedMap<String, byte[]> files = allFiles();
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return StoredZip.of(files);
    }

    private NavigableMap<String, byte[]> allFiles() {
        return new TreeMap<>(ArchiveForm.read(archive.bytes()));
    }

    private static String refusal(byte[] bytes) {
        try {
            ReleaseArchive.read(bytes);
        } catch (DamagedArchiveException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("the archive was accepted");
    }
}
