package io.crossdock.cli;

/** Colours on a terminal, plain text everywhere else. */
record Ink(boolean coloured) {
    static final Ink PLAIN = new Ink(false);

    /** What the standard output can show; <a href="https://no-color.org">NO_COLOR</a> is honoured. */
    static Ink ofOutput() {
        String refused = System.getenv("NO_COLOR");
        return new Ink((refused == null || refused.isEmpty()) && isTerminal());
    }

    /** The launcher knows it of the standard output; Java only of input and output together. */
    private static boolean isTerminal() {
        String told = System.getProperty("crossdock.colours", "");
        return told.isEmpty() ? ProgressBar.terminal() : Boolean.parseBoolean(told);
    }

    String bold(String text) {
        return painted("1", text);
    }

    String dim(String text) {
        return painted("2", text);
    }

    String red(String text) {
        return painted("1;31", text);
    }

    String green(String text) {
        return painted("32", text);
    }

    String yellow(String text) {
        return painted("33", text);
    }

    private String painted(String code, String text) {
        return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
