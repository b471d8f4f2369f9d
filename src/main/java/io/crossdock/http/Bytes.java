package io.crossdock.http;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Bodies of limited size. */
final class Bytes {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int SCRAP = 16 * 1024;

    private Bytes() {}

    /** The whole body. One that is too large is read to its end all the same, so that the caller hears the refusal. */
    static byte[] of(InputStream body, long limit, String endpoint) throws IOException {
        byte[] bytes = body.readNBytes(Math.toIntExact(limit + 1));
        if (bytes.length <= limit) {
            return bytes;
        }
        long size = bytes.length;
        byte[] scrap = new byte[SCRAP];
        for (int read = body.read(scrap); read >= 0; read = body.read(scrap)) {
            size += read;
        }
        throw new RefusedRequest(new Fault("", ErrorCode.TOO_LARGE, tooLarge(size, limit, endpoint)));
    }

    static String tooLarge(long size, long limit, String endpoint) {
        String most = limit % MEBIBYTE == 0
                ? limit / MEBIBYTE + " MiB (" + grouped(limit) + " bytes)"
                : grouped(limit) + " bytes";
        return "The body has " + grouped(size) + " bytes; " + endpoint + " takes at most " + most + ".";
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
