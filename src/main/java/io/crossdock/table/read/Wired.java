package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.Origin;
import io.crossdock.table.Place;
import io.crossdock.table.Stage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one table has to do with others: the fields that it asks for and makes, with the cell where each is named. */
final class Wired {
    private final TableLayout layout;
    private final @Nullable Stage stage;
    private final Map<Field, CellFaults> reads;
    private final Map<Field, CellFaults> makes;

    private Wired(TableLayout layout, Map<Field, CellFaults> reads, Map<Field, CellFaults> makes) {
        this.layout = layout;
        this.stage = layout.header().stage();
        this.reads = reads;
        this.makes = makes;
    }

    static Wired of(TableLayout layout, Findings findings) {
        TableHeader header = layout.header();
        Map<Field, CellFaults> reads = new LinkedHashMap<>();
        Map<Field, CellFaults> makes = new LinkedHashMap<>();
        layout.asked()
                .forEach(asked -> reads.putIfAbsent(
                        asked.field(), faults(findings, layout, asked.column().label(), asked.first())));
        layout.all(Role.THEN)
                .forEach(column -> makes.putIfAbsent(
                        TableLayout.fieldOf(column), faults(findings, layout, column.label(), column)));
        header.starts()
                .forEach(field -> reads.putIfAbsent(field, new CellFaults(findings, header.place(), "", "Starts")));
        Field adjusted = header.adjusts();
        if (adjusted != null) {
            makes.putIfAbsent(adjusted, new CellFaults(findings, header.place(), "", "Adjusts"));
        }
        return new Wired(layout, reads, makes);
    }

    /** Findings about a column stand at its head; the row number is that of the line {@code field}. */
    private static CellFaults faults(Findings findings, TableLayout layout, String label, SheetColumn column) {
        Place place = layout.sheet().cell(column.letter() + layout.fieldLine());
        return new CellFaults(findings, place, "", label);
    }

    TableLayout layout() {
        return layout;
    }

    /** {@code null} when the table names no stage that is known. */
    @Nullable
    Stage stage() {
        return stage;
    }

    Map<Field, CellFaults> reads() {
        return reads;
    }

    Map<Field, CellFaults> makes() {
        return makes;
    }

    String name() {
        return layout.header().name();
    }

    boolean adjusts(Field field) {
        return field.equals(layout.header().adjusts());
    }

    /** Takes up a field where an earlier table left it, and acts on it again. */
    boolean readjusts(Field field) {
        return adjusts(field) && layout.header().starts().contains(field);
    }

    boolean isIn(@Nullable Stage wanted) {
        return stage == wanted;
    }

    /** Whether this table waits for the other: the other makes what this one asks for, in the same stage. */
    boolean waitsFor(Wired other, Field field) {
        boolean sameSubject = field.origin() == Origin.TABLE
                || layout.header().per() == other.layout.header().per();
        return reads.containsKey(field)
                && other.makes.containsKey(field)
                && sameSubject
                && !(readjusts(field) && other.readjusts(field));
    }
}
