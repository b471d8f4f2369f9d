package io.crossdock.benchmarks;

import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The product together with {@link BaselineResource}, packaged like the product but elsewhere. The product itself has no
 * such endpoint, and both must run in one process to be compared.
 */
final class BenchmarkedApplication {
    private static final List<Class<?>> ADDED = List.of(BaselineResource.class, Settings.class);

    private BenchmarkedApplication() {}

    /** Builds it anew; returns the jar to start. */
    static Path build() throws Exception {
        Path target = Settings.target().resolve("benchmarked");
        delete(target);
        Path classes = target.resolve("classes");
        copy(Settings.target().resolve("classes"), classes);
        for (Class<?> added : ADDED) {
            add(added, classes);
        }
        try (CuratedApplication application = QuarkusBootstrap.builder()
                .setApplicationRoot(classes)
                .setProjectRoot(Settings.home())
                .setTargetDirectory(target)
                .setMode(QuarkusBootstrap.Mode.PROD)
                .setLocalProjectDiscovery(true)
                .setIsolateDeployment(true)
                .build()
                .bootstrap()) {
            return application
                    .createAugmentor()
                    .createProductionApplication()
                    .getJar()
                    .getPath();
        }
    }

    private static void add(Class<?> added, Path classes) throws IOException {
        String file = added.getName().replace('.', '/') + ".class";
        Path place = classes.resolve(file);
        Files.createDirectories(place.getParent());
        try (var content = Objects.requireNonNull(added.getClassLoader().getResourceAsStream(file))) {
            Files.copy(content, place);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.createDirectories(to.resolve(from.relativize(file)).getParent());
                    if (!Files.isDirectory(file)) {
                        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
