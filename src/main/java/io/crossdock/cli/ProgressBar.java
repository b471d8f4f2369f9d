package io.crossdock.cli;

import java.io.Console;
import java.io.PrintStream;

/**
 * Shows on a terminal how far a run has come. Anywhere else, where a returning cursor would fill a log with rubbish, it
 * writes nothing at all.
 */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 40;
    private static final int NOTHING_SHOWN = -1;

    private final PrintStream err;
    private final boolean onTerminal;
    private final String label;
    private final long total;
    private int shown = NOTHING_SHOWN;

    /**
     * Draws nothing yet.
     *
     * @param total what {@link #at} counts up to, for example bytes
     */
    public ProgressBar(PrintStream err, boolean onTerminal, String label, long total) {
        this.err = err;
        this.onTerminal = onTerminal;
        this.label = label;
        this.total = total;
    }

    /**
     * Whether somebody watches: the launcher knows it of the error stream and says so in {@code crossdock.terminal};
     * without it, as far as Java can tell.
     */
    // up to JDK 21 the console is null without a terminal, from 22 on isTerminal tells
    @SuppressWarnings("SystemConsoleNull")
    public static boolean terminal() {
        String told = System.getProperty("crossdock.terminal", "");
        if (!told.isEmpty()) {
            return Boolean.parseBoolean(told);
        }
        Console console = System.console();
        return console != null && isTerminal(console) && !"dumb".equals(System.getenv("TERM"));
    }

    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** Redraws when the whole percentage has changed. */
    public void at(long done) {
        if (!onTerminal) {
            return;
        }
        int percent = total <= 0 ? 100 : (int) Math.max(0, Math.min(100, done * 100 / total));
        if (percent != shown) {
            shown = percent;
            int filled = percent * WIDTH / 100;
            err.print("\r" + label + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + " %");
            err.flush();
        }
    }

    /** Leaves the last state standing and goes to the next line. */
    @Override
    public void close() {
        if (shown != NOTHING_SHOWN) {
            err.println();
        }
    }
}
