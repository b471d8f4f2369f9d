package io.crossdock.ruleset.archive;

import java.util.List;

/** An archive is not what was once written; every message names the place. */
public final class DamagedArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    DamagedArchiveException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    DamagedArchiveException(String problem) {
        this(List.of(problem));
    }

    public List<String> problems() {
        return problems;
    }
}
