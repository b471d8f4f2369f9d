package io.crossdock.scenario;

import java.util.List;

/**
 * One expectation that was not met.
 *
 * @param what the path or key of the expectation
 * @param because reasons of the rows concerned, and why expected rows did not match
 */
public record Failure(String what, String expected, String actual, List<String> because) {
    private static final String INDENT = "    ";

    public Failure {
        because = List.copyOf(because);
    }

    /** Several lines for people. */
    String written() {
        StringBuilder text = new StringBuilder("  ").append(what).append('\n');
        text.append(INDENT).append("expected ").append(expected).append('\n');
        text.append(INDENT).append("actual   ").append(actual);
        for (int i = 0; i < because.size(); i++) {
            text.append('\n')
                    .append(INDENT)
                    .append(i == 0 ? "because  " : "         ")
                    .append(because.get(i));
        }
        return text.toString();
    }
}
