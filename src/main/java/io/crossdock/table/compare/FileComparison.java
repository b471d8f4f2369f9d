package io.crossdock.table.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** Which rule files differ; line ends do not count. */
final class FileComparison {
    private FileComparison() {}

    static List<FileChange> of(SortedMap<String, String> before, SortedMap<String, String> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<FileChange> changes = new ArrayList<>();
        for (String path : paths) {
            String old = before.get(path);
            String now = after.get(path);
            if (old == null) {
                changes.add(new FileChange(path, FileChange.Kind.ADDED));
            } else if (now == null) {
                changes.add(new FileChange(path, FileChange.Kind.REMOVED));
            } else if (!old.replace("\r\n", "\n").equals(now.replace("\r\n", "\n"))) {
                changes.add(new FileChange(path, FileChange.Kind.CHANGED));
            }
        }
        return changes;
    }
}
