package io.crossdock.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How the extract is written.
 *
 * @param zone whose clock its dates and times show
 */
record FileFormat(char separator, Charset charset, ZoneId zone) {
    static FileFormat read(Section file) {
        if (!file.node().isMissingNode()) {
            file.onlyKeys(List.of("separator", "charset", "zone"));
        }
        return new FileFormat(
                file.has("separator") ? separator(file.at("separator")) : ',',
                file.has("charset") ? charset(file.at("charset")) : StandardCharsets.UTF_8,
                file.has("zone") ? zone(file.at("zone")) : ZoneOffset.UTC);
    }

    private static char separator(Section section) {
        String written = section.text();
        switch (written) {
            case ",", ";", "|" -> {
                return written.charAt(0);
            }
            case "tab", "\t" -> {
                return '\t';
            }
            default -> {
                section.fault(section.quoted() + " is not a separator.", "Write \",\", \";\", \"|\" or tab.");
                return ',';
            }
        }
    }

    private static Charset charset(Section section) {
        try {
            return Charset.forName(section.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            section.fault(section.quoted() + " is not a character set.", "Write for example UTF-8 or windows-1252.");
            return StandardCharsets.UTF_8;
        }
    }

    private static ZoneId zone(Section section) {
        try {
            return ZoneId.of(section.text());
        } catch (DateTimeException unknown) {
            section.fault(section.quoted() + " is not a time zone.", "Write for example UTC or Europe/Berlin.");
            return ZoneOffset.UTC;
        }
    }
}
