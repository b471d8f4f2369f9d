package io.crossdock.cli;

import io.crossdock.Wiring;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the service until it is told to stop. */
@Command(
        name = "serve",
        description = "Serves decisions over HTTP until it is stopped.",
        mixinStandardHelpOptions = true,
        footer = "The port is 8080; choose another with -Dquarkus.http.port=8081 before the command.")
public class Serve implements Callable<Integer> {
    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() {
        System.setProperty(Wiring.HOME, home.folder().toString());
        AtomicInteger exit = new AtomicInteger(Exit.OK);
        Quarkus.run(null, (code, failure) -> exit.set(failure == null ? code : explained(failure)));
        return exit.get();
    }

    private int explained(Throwable failure) {
        PrintWriter err = spec.commandLine().getErr();
        Wiring.@Nullable BrokenRuleSet broken = cause(failure, Wiring.BrokenRuleSet.class);
        if (broken != null) {
            FindingsText.lines(broken.findings(), Ink.PLAIN).forEach(err::println);
            err.println("The service does not start with a rule set that has errors: "
                    + FindingsText.counts(broken.findings()) + ".");
            return Exit.UNUSABLE;
        }
        @Nullable QuarkusBindException bound = cause(failure, QuarkusBindException.class);
        if (bound != null) {
            err.println("Port " + bound.getPort() + " is in use. Maybe the service runs already; choose another"
                    + " port with -Dquarkus.http.port=8081.");
            return Exit.UNUSABLE;
        }
        Throwable root = rootOf(failure);
        String said = root.getMessage() == null ? root.toString() : root.getMessage();
        err.println("The service did not start: " + said + (said.endsWith(".") ? "" : "."));
        return Exit.UNUSABLE;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }
}
