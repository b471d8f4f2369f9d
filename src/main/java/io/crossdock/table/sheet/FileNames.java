package io.crossdock.table.sheet;

import java.nio.file.Path;

/** Files as messages name them. */
final class FileNames {
    private FileNames() {}

    /** Relative to the current folder when the file is inside it; always with forward slashes. */
    static String shown(Path file) {
        Path current = Path.of("").toAbsolutePath();
        Path shown = file.isAbsolute() && file.startsWith(current) ? current.relativize(file) : file;
        return shown.normalize().toString().replace('\\', '/');
    }

    static String name(Path file) {
        Path name = file.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    static String nameWithoutEnding(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
