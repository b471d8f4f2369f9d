package io.crossdock.words;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The closest of the names, if it is close enough to be a slip; the first of equally close ones. */
    public static Optional<String> to(String written, Collection<String> names) {
        String best = null;
        int bestDistance = Math.max(1, written.length() / 3) + 1;
        for (String name : names) {
            if (Math.abs(name.length() - written.length()) >= bestDistance) {
                continue;
            }
            int distance = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    private static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = left.charAt(i - 1) == right.charAt(j - 1);
                int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[left.length()][right.length()];
    }
}
