package io.crossdock.ruleset.archive;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.Release;
import io.crossdock.ruleset.RuleSetFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The release that the product ships, as an archive inside the product. The build makes it. */
public final class ShippedArchive {
    private static final String RESOURCE = "shipped-release.zip";
    private static final String AUTHOR = "demo-author";

    private ShippedArchive() {}

    /** Called by the build. Arguments: home, and the folder of the product's classes. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(
                        arguments[1], ShippedArchive.class.getPackageName().replace('.', '/'))
                .resolve(RESOURCE);
        Files.deleteIfExists(target);
        Optional<ReleaseArchive> made = make(Path.of(arguments[0]));
        if (made.isPresent()) {
            Files.createDirectories(target.getParent());
            Files.write(target, made.get().bytes());
        }
    }

    /** Empty when the files of this folder are not the shipped release but edited. */
    public static Optional<ReleaseArchive> make(Path home) throws IOException {
        LoadedRuleSet loaded = RuleSetFolder.load(home, false);
        CompiledRelease compiled = loaded.compiled();
        if (compiled == null || compiled.release().signatures() != Release.Signatures.DEMONSTRATION) {
            return Optional.empty();
        }
        Release release = compiled.release();
        SemVer version = SemVer.of(release.version()).orElseThrow();
        ReleaseDraft draft = new ReleaseDraft(
                version, AUTHOR, release.effectiveFrom(), null, "The sample policy that the product ships");
        return Optional.of(ReleaseMaker.make(home, loaded, draft, null));
    }

    /** Empty when the product was built from edited files. */
    public static Optional<ReleaseArchive> packed() {
        try (@Nullable InputStream in = ShippedArchive.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(ReleaseArchive.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
