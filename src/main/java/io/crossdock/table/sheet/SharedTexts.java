package io.crossdock.table.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number; normalised once, however many cells share them. */
final class SharedTexts {
    private final List<Typography.Plain> texts = new ArrayList<>();

    /** @param part null when no cell shares a text */
    static SharedTexts read(Archive archive, @Nullable String part, Budget budget) throws IOException {
        SharedTexts shared = new SharedTexts();
        if (part != null) {
            try (XmlPart xml = archive.xml(part)) {
                while (xml.next()) {
                    if (xml.name().equals("si")) {
                        String text = RichText.of(xml);
                        budget.cells(1);
                        budget.characters(text.length());
                        shared.texts.add(Typography.plain(text));
                    }
                }
            }
        }
        return shared;
    }

    Typography.Plain text(String number) {
        int index = CellFormats.whole(number);
        if (index < 0 || index >= texts.size()) {
            throw RefusedFileException.damaged("a cell refers to text number " + index + ", which does not exist.");
        }
        return texts.get(index);
    }
}
