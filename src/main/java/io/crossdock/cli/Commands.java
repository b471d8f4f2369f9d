package io.crossdock.cli;

import io.crossdock.ruleset.archive.DamagedArchiveException;
import io.crossdock.ruleset.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and how their failures are told. */
final class Commands {
    /** Set to anything, it shows where an unexpected failure comes from. */
    private static final String DEBUG = "CROSSDOCK_DEBUG";

    private Commands() {}

    static CommandLine line() {
        return new CommandLine(new Crossdock())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, args) -> usage(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
    }

    private static int usage(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.UNUSABLE;
    }

    private static int failed(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof CannotGoOn
                || failure instanceof StoreException
                || failure instanceof DamagedArchiveException) {
            err.println(failure.getMessage());
            return Exit.UNUSABLE;
        }
        if (failure instanceof IOException file) {
            err.println(told(file));
            return Exit.UNUSABLE;
        }
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException file) {
            err.println(told(file));
            return Exit.UNUSABLE;
        }
        err.println("Crossdock itself failed: " + failure + ". Set " + DEBUG + "=1 to see where, and tell its makers.");
        if (System.getenv(DEBUG) != null) {
            failure.printStackTrace(err);
        }
        return Exit.FAILED;
    }

    private static String told(IOException failure) {
        String file = String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            return file + ": there is no such file. Check the path.";
        }
        if (failure instanceof AccessDeniedException) {
            return file + ": access is denied. Check its permissions.";
        }
        return file + " (" + failure.getClass().getSimpleName() + "). Check the file and its disk.";
    }
}
