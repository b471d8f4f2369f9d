package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.sheet.Grid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the effect cell of an EFFECTS row and whether the row has what the effect acts with. */
final class EffectReader {
    static final List<String> KNOWN = List.of("SET", "AT_LEAST", "CAP", "RAISE", "LOWER", "ADD", "REPLACE", "NOTIFY");

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Set<String> ACT_ON_FIELD = Set.of("SET", "AT_LEAST", "CAP", "RAISE", "LOWER");
    private static final Set<String> BY_STEPS = Set.of("RAISE", "LOWER");

    private final TableLayout layout;
    private final CellFaults faults;

    EffectReader(TableLayout layout, CellFaults faults) {
        this.layout = layout;
        this.faults = faults;
    }

    /** Effects beyond the known ones belong to steps of the pipeline; a near miss of a known one is taken for a typing mistake. */
    String read(String text, Grid.Line line, List<@Nullable Object> then) {
        Optional<String> meant = Advice.nearest(text.replaceAll("[\\s-]+", "_"), KNOWN);
        boolean isWord = WORD.matcher(text).matches();
        if (!KNOWN.contains(text) && (!isWord || meant.isPresent())) {
            String upper = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
            faults.report(
                    FindingCode.UNKNOWN_EFFECT,
                    text.isEmpty() ? "the effect is blank." : "\"" + text + "\" is no effect.",
                    "Write " + meant.orElseGet(() -> text.isEmpty() ? Advice.oneOf(KNOWN) : upper) + ".");
        } else if (ACT_ON_FIELD.contains(text)) {
            checkActs(text, line, then);
        }
        return text;
    }

    private void checkActs(String effect, Grid.Line line, List<@Nullable Object> then) {
        Field adjusted = layout.header().adjusts();
        if (adjusted == null) {
            if (layout.sound()) {
                faults.report(
                        FindingCode.UNKNOWN_EFFECT,
                        effect + " acts on a field, but the table has no line Adjusts.",
                        "Write Adjusts and Starts above the table, or another effect.");
            }
            return;
        }
        int operand = operand(effect, adjusted);
        if (layout.wired() && (operand < 0 || isNothing(operand, line, then))) {
            faults.report(
                    FindingCode.NO_OPERAND,
                    effect + " has nothing to act with.",
                    BY_STEPS.contains(effect)
                            ? "Write the number of steps in the column of the field steps."
                            : "Write a value in the column of the field " + adjusted.name() + ".");
        }
    }

    private int operand(String effect, Field adjusted) {
        int steps = layout.makes(AdjustCheck.STEPS);
        return BY_STEPS.contains(effect) && steps >= 0 ? steps : layout.makes(adjusted.name());
    }

    /** A cell that could not be read has been reported and is not missing. */
    private boolean isNothing(int operand, Grid.Line line, List<@Nullable Object> then) {
        SheetColumn column = layout.all(Role.THEN).get(operand);
        return then.get(operand) == null && line.cell(column.index()).text().equals(CellGrammar.NOTHING);
    }
}
