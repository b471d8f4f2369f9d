package io.crossdock.ruleset.drl;

import io.crossdock.json.Digests;
import io.crossdock.table.Finding;
import io.crossdock.table.engine.DroolsSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the DRL files of one folder into the executable model, unless the build has done so already. */
public final class RuleCompiler {
    private static final String SOURCES = "src/main/resources/";
    private static final int DIGITS = 16;

    private RuleCompiler() {}

    /** What came of it: rules, or findings that say why not. */
    public record Result(@Nullable CompiledRules rules, List<Finding> findings) {}

    /** Of the engine that compiles and runs the rules. */
    public static String engineVersion() {
        String version = KieBaseBuilder.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    public static Result compile(String folder, List<RuleFile> files) {
        ReleaseId id = id(folder, files);
        Optional<KieBase> made = Precompiled.models(id)
                .map(models -> KieBaseBuilder.createKieBaseFromModel(models, DroolsSettings.RULES));
        if (made.isEmpty() && !isBuilt(id) && build(id, files).getResults().hasMessages(Message.Level.ERROR)) {
            return new Result(null, RuleMistakes.of(files));
        }
        return new Result(new CompiledRules(folder, made.orElseGet(() -> built(id))), List.of());
    }

    /** Releases mostly share their rules, and rules with the same text have the same id. */
    private static boolean isBuilt(ReleaseId id) {
        return KieServices.get().getRepository().getKieModule(id) != null;
    }

    private static KieBase built(ReleaseId id) {
        KieServices kie = KieServices.get();
        KieBaseConfiguration settings = kie.newKieBaseConfiguration();
        settings.setOption(DroolsSettings.RULES);
        return kie.newKieContainer(id).newKieBase(settings);
    }

    /** The compiled form, for the build to keep. */
    static InternalKieModule module(String folder, List<RuleFile> files) {
        KieBuilder built = build(id(folder, files), files);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().getMessages().toString());
        }
        return (InternalKieModule) built.getKieModule();
    }

    /** What is wrong with these files. */
    static List<Message> mistakes(List<RuleFile> files) {
        return build(id("mistake", files), files).getResults().getMessages(Message.Level.ERROR);
    }

    private static KieBuilder build(ReleaseId id, List<RuleFile> files) {
        KieServices kie = KieServices.get();
        KieFileSystem sources = kie.newKieFileSystem().generateAndWritePomXML(id);
        files.forEach(file -> sources.write(SOURCES + file.path(), file.text()));
        return kie.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
    }

    /** Each content has its own id, so that several rule sets can live in one process. */
    static ReleaseId id(String folder, List<RuleFile> files) {
        StringBuilder content = new StringBuilder();
        files.forEach(file -> content.append(file.path()).append('\n').append(file.text()));
        String digest = Digests.sha256Hex(content.toString().getBytes(StandardCharsets.UTF_8));
        return KieServices.get()
                .newReleaseId("io.crossdock.rules", folder.replace('/', '-'), digest.substring(0, DIGITS));
    }
}
