package io.crossdock.table.sheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one part of a workbook says about the parts that belong to it. */
final class Relations {
    private final List<Relation> all = new ArrayList<>();

    /** @param part empty for the package as a whole */
    static Relations of(Archive archive, String part) throws IOException {
        int folderEnd = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, folderEnd);
        String own = folder + "_rels/" + part.substring(folderEnd) + ".rels";
        Relations relations = new Relations();
        if (archive.has(own)) {
            try (XmlPart xml = archive.xml(own)) {
                while (xml.next()) {
                    if (xml.name().equals("Relationship")) {
                        relations.all.add(relation(xml, folder));
                    }
                }
            }
        }
        return relations;
    }

    private static Relation relation(XmlPart xml, String folder) {
        String type = xml.attribute("Type", "");
        return new Relation(
                xml.attribute("Id", ""),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, xml.attribute("Target", "")));
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The first part of a kind, for example {@code styles}; null when there is none. */
    @Nullable
    String first(String kind) {
        return all(kind).stream().findFirst().orElse(null);
    }

    List<String> all(String kind) {
        return all.stream()
                .filter(relation -> relation.kind.equals(kind))
                .map(Relation::target)
                .toList();
    }

    Relation byId(String id) {
        return all.stream()
                .filter(relation -> relation.id.equals(id))
                .findFirst()
                .orElseThrow(() -> RefusedFileException.damaged("the workbook names a sheet that is not in the file."));
    }

    /** @param kind last word of the type, for example {@code worksheet} or {@code chartsheet} */
    record Relation(String id, String kind, String target) {}
}
