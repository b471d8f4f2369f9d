package io.crossdock.table.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/** Says by its first bytes what a file is, whatever its name claims. */
final class FileLooks {
    private static final int FIRST_BYTES = 512;
    private static final String ZIP = "504b0304";
    private static final String OLE2 = "d0cf11e0a1b11ae1";
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final char BROKEN_UTF_8 = '\ufffd';
    private static final String SAVE_AS_XLSX = "Save it in a spreadsheet program as \"Excel Workbook (.xlsx)\".";

    private FileLooks() {}

    /** Refuses everything that is not a zip archive. */
    static void checkZip(Path file) throws IOException {
        byte[] bytes = firstBytes(file);
        String hex = HexFormat.of().formatHex(bytes);
        if (hex.startsWith(OLE2)) {
            throw ole2(file);
        }
        if (!hex.startsWith(ZIP)) {
            throw notAWorkbook(described(bytes), SAVE_AS_XLSX);
        }
    }

    /** Refuses archives that hold something else than sheets. */
    static void checkWorkbook(Archive archive) {
        if (archive.has("xl/workbook.bin")) {
            throw notAWorkbook("an Excel binary workbook (.xlsb)", SAVE_AS_XLSX);
        }
        if (archive.has("content.xml") && archive.has("mimetype")) {
            throw notAWorkbook("an OpenDocument file (.ods)", SAVE_AS_XLSX);
        }
        if (archive.parts().stream().anyMatch(part -> part.startsWith("word/"))) {
            throw notAWorkbook("a Word document", "Put its table into a workbook.");
        }
        if (archive.parts().stream().noneMatch(part -> part.startsWith("xl/"))) {
            throw notAWorkbook("a zip archive without a workbook inside", SAVE_AS_XLSX);
        }
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FIRST_BYTES);
        }
    }

    /** Old workbooks and encrypted new ones share a container; only the latter has a stream of this name. */
    private static RefusedFileException ole2(Path file) throws IOException {
        String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String name = new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        if (all.contains(name)) {
            return new RefusedFileException(
                    SheetCode.PASSWORD,
                    "the workbook is protected with a password.",
                    "Open it, empty the password box under File > Info > Protect Workbook > Encrypt with Password, and"
                            + " save.");
        }
        return new RefusedFileException(
                SheetCode.OLD_WORKBOOK, "this is a workbook of the old .xls kind.", SAVE_AS_XLSX);
    }

    private static String described(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return "an empty file";
        }
        if (text.startsWith("version https://git-lfs")) {
            return "a Git LFS pointer";
        }
        if (text.startsWith("%pdf")) {
            return "a PDF document";
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return "a web page";
        }
        if (text.startsWith("<?xml") || text.startsWith("<")) {
            return "an XML document";
        }
        if (text.chars().anyMatch(c -> c == '\0' || c == BROKEN_UTF_8)) {
            return "bytes of another program";
        }
        return text.lines().findFirst().orElse("").matches(".*[,;\\t].*")
                ? "comma-separated text (.csv)"
                : "plain text";
    }

    private static RefusedFileException notAWorkbook(String looksLike, String advice) {
        return new RefusedFileException(
                SheetCode.NOT_A_WORKBOOK, "this is no .xlsx workbook; it looks like " + looksLike + ".", advice);
    }
}
