package io.crossdock.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines as bytes: what they hold is judged elsewhere, also when it is no text at all. */
final class LineReader implements AutoCloseable {
    private final InputStream in;
    private long bytesRead;
    private int number;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line without its end, or {@code null} after the last one. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            bytesRead++;
            if (read != '\r') {
                line.write(read);
            }
        }
        bytesRead += read < 0 ? 0 : 1;
        return line.toByteArray();
    }

    /** Of the latest line; the first is 1. */
    int number() {
        return number;
    }

    long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
