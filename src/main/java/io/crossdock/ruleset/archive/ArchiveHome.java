package io.crossdock.ruleset.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** The files of an archive as the folder that readers of rule sets expect. */
final class ArchiveHome {
    private ArchiveHome() {}

    /** The folder is there only while the work goes on. It holds exactly the bytes that were verified. */
    static <T> T in(ReleaseArchive archive, Function<Path, T> work) {
        try {
            Path copy = Files.createTempFile("crossdock-release", ".zip");
            try {
                Files.write(copy, archive.bytes());
                try (FileSystem files = FileSystems.newFileSystem(copy)) {
                    return work.apply(files.getPath(""));
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
