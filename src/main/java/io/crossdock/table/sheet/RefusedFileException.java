package io.crossdock.table.sheet;

/** A file or sheet cannot be read any further. Becomes a finding at the door of this package and never leaves it. */
final class RefusedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SheetCode code;
    private final String problem;
    private final String advice;

    RefusedFileException(SheetCode code, String problem, String advice) {
        super(problem);
        this.code = code;
        this.problem = problem;
        this.advice = advice;
    }

    static RefusedFileException damaged(String problem) {
        return new RefusedFileException(
                SheetCode.DAMAGED, problem, "Open the file in a spreadsheet program and save it again.");
    }

    SheetCode code() {
        return code;
    }

    String problem() {
        return problem;
    }

    String advice() {
        return advice;
    }
}
