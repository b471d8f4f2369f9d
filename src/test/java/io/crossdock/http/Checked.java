package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file that is checked in: it differs only until somebody says that the change is meant. */
final class Checked {
    private static final String UPDATE = "crossdock.update";

    private Checked() {}

    static void assertSame(Path file, String generated) {
        try {
            if ("docs".equals(System.getProperty(UPDATE))) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, generated);
            }
            String present = Files.exists(file) ? Files.readString(file) : "";
            assertThat(present)
                    .as(
                            "%s is not what the code says. If the change is meant, run ./mvnw test -D%s=docs and"
                                    + " commit the file; callers depend on it.",
                            file, UPDATE)
                    .isEqualTo(generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
