package io.crossdock.ruleset.drl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/** Called by the build: compiles the rules of the repository and leaves their classes among those of the product. */
public final class Precompiler {
    private static final String MODEL = "org/drools/project/model/ProjectModel_";
    private static final String CLASS = ".class";

    private Precompiler() {}

    /** Arguments: home, the folder of the product's classes, and the rule folders below home. */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        TreeSet<String> index = new TreeSet<>();
        for (int i = 2; i < arguments.length; i++) {
            InternalKieModule module = RuleCompiler.module(arguments[i], RuleFile.of(home, arguments[i], ".drl"));
            index.add(Precompiled.key(module.getReleaseId()) + "=" + unpack(module, classes));
        }
        Path target = classes.resolve(Precompiler.class.getPackageName().replace('.', '/'));
        Files.createDirectories(target);
        Files.writeString(target.resolve(Precompiled.INDEX), String.join("\n", index) + "\n");
    }

    /** Gives the name of the class that knows all rules of the module. */
    private static String unpack(InternalKieModule module, Path classes) throws IOException {
        String model = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(module.getBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(CLASS)) {
                    Path file = classes.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.write(file, zip.readAllBytes());
                }
                if (name.startsWith(MODEL)) {
                    model = name.substring(0, name.length() - CLASS.length()).replace('/', '.');
                }
            }
        }
        return model;
    }
}
