package io.crossdock.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** The service and the tool in one. Only {@code serve} starts Quarkus; the others are quick, quiet and open no port. */
@QuarkusMain
public final class Main {
    Main() {} // Quarkus makes one

    public static void main(String... args) {
        CommandLine commands = Commands.line();
        commands.setOut(writer(FileDescriptor.out));
        commands.setErr(writer(FileDescriptor.err));
        System.exit(commands.execute(args));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, charset());
    }

    /** UTF-8 whatever the locale says, except on Windows, whose consoles have character sets of their own. */
    private static Charset charset() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
        return windows && Charset.isSupported(name.isEmpty() ? "unset" : name)
                ? Charset.forName(name)
                : StandardCharsets.UTF_8;
    }
}
