package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.Place;
import io.crossdock.table.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The vocabulary and where each word stands. */
final class Words {
    private final Map<String, Place> places;
    private final Vocabulary vocabulary;

    private final Set<String> faulty;
    private final boolean complete;

    /**
     * @param faulty names of words that were reported; their columns are left alone so that one mistake is said once
     * @param complete whether all Words sheets could be read; a missing word is a mistake of its table only then
     */
    Words(Map<Field, Place> defined, Set<String> faulty, boolean complete) {
        this.complete = complete;
        this.faulty = Set.copyOf(faulty);
        this.vocabulary = new Vocabulary(defined.keySet());
        this.places = new LinkedHashMap<>();
        defined.forEach((field, place) -> places.put(field.name(), place));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The word of this name; an unknown one is reported with the nearest that is known. */
    Optional<Field> field(String name, CellFaults faults) {
        Optional<Field> field = vocabulary.field(name);
        if (field.isEmpty() && complete && !faulty.contains(name)) {
            List<String> names = vocabulary.fields().stream().map(Field::name).toList();
            faults.report(
                    FindingCode.UNKNOWN_FIELD,
                    "\"" + name + "\" is not among the words.",
                    Advice.nearest(name, names)
                            .map(near -> "Write " + near + ".")
                            .orElse("Add it to a Words sheet, or write a field that stands there."));
        }
        return field;
    }

    /** Cells of the words that authors defined themselves, by field name. */
    Map<String, Place> places() {
        return places;
    }
}
