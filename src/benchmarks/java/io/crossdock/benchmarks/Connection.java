package io.crossdock.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP connection that is kept alive. Does as little as can be done, because the client shares its cores with the
 * service: the bytes of the request are there already, and of the answer only status and length are read.
 */
final class Connection implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int length;

    Connection(InetSocketAddress address) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(address);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Sends a request and reads its answer to the end; the status of the answer. */
    int send(HttpRequest request) throws IOException {
        out.write(request.bytes());
        int filled = 0;
        int head = -1;
        while (head < 0) {
            filled += read(filled);
            head = endOfHead(filled);
        }
        String fields = new String(buffer, 0, head, StandardCharsets.US_ASCII);
        length = contentLength(fields);
        for (int left = head + length - filled; left > 0; ) {
            int read = in.read(buffer, 0, Math.min(left, BUFFER));
            if (read < 0) {
                throw new EOFException("the answer ended too early");
            }
            left -= read;
        }
        return Integer.parseInt(fields.substring(9, 12));
    }

    /** Bytes of the last body. */
    int length() {
        return length;
    }

    private int read(int filled) throws IOException {
        int read = in.read(buffer, filled, BUFFER - filled);
        if (read < 0) {
            throw new EOFException("the connection was closed");
        }
        return read;
    }

    private int endOfHead(int filled) {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int contentLength(String head) throws IOException {
        int start = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (start < 0) {
            throw new IOException("an answer without a length: " + head);
        }
        int end = head.indexOf('\r', start);
        return Integer.parseInt(head.substring(start + LENGTH.length(), end).strip());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
