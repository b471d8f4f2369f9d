package io.crossdock.table.read;

import io.crossdock.table.Cover;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Per;
import io.crossdock.table.Place;
import io.crossdock.table.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key and value lines above a table; what is missing or wrong is {@code null} and has been reported.
 *
 * @param name name of the sheet when the table has none
 * @param place the cell with the table's name
 */
record TableHeader(
        String name,
        Place place,
        @Nullable HitPolicy hit,
        @Nullable Cover cover,
        @Nullable Per per,
        @Nullable Stage stage,
        String purpose,
        @Nullable Field adjusts,
        List<Field> starts) {
    TableHeader {
        starts = List.copyOf(starts);
    }

    boolean hits(HitPolicy policy) {
        return hit == policy;
    }
}
