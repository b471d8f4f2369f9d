package io.crossdock.table.compare;

import io.crossdock.table.Field;
import java.util.List;

/** Which step of the version a difference asks for. */
final class Versions {
    private Versions() {}

    static VersionStep step(RuleSetDifference difference) {
        if (difference.isEmpty()) {
            return VersionStep.NONE;
        }
        if (difference.words().stream().anyMatch(Versions::breaks)
                || difference.tables().stream().anyMatch(Versions::breaks)) {
            return VersionStep.MAJOR;
        }
        boolean decides = !difference.files().isEmpty()
                || difference.words().stream().anyMatch(WordChange::decides)
                || difference.tables().stream().anyMatch(TableDifference::decides);
        return decides ? VersionStep.MINOR : VersionStep.PATCH;
    }

    /** A caller's request that was accepted may be refused now. */
    private static boolean breaks(WordChange change) {
        if (!(change instanceof WordChange.Changed changed)) {
            return change instanceof WordChange.Removed;
        }
        Field before = changed.before();
        Field after = changed.field();
        return before.type() != after.type()
                || before.list() != after.list()
                || (before.mayBeUnknown() && !after.mayBeUnknown())
                || !after.allowed().containsAll(before.allowed());
    }

    private static boolean breaks(TableDifference table) {
        return table.kind() == TableDifference.Kind.REMOVED
                || table.head().stream().anyMatch(text -> text.what().equals("then columns") && drops(text));
    }

    private static boolean drops(TextChange columns) {
        return !List.of(columns.after().split(" \\| ", -1))
                .containsAll(List.of(columns.before().split(" \\| ", -1)));
    }
}
