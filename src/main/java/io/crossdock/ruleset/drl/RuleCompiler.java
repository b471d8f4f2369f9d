package io.crossdock.ruleset.drl;

import io.crossdock.table.Finding;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the DRL files of one folder into the executable model. */
public final class RuleCompiler {
    static final String SOURCES = "src/main/resources/";

    private RuleCompiler() {}

    /** What came of it: rules, or findings that say why not. */
    public record Result(@Nullable CompiledRules rules, List<Finding> findings) {}

    public static Result compile(String folder, List<RuleFile> files) {
        ReleaseId id = id(folder, files);
        if (messages(id, files).isEmpty()) {
            return new Result(
                    new CompiledRules(
                            folder, KieServices.get().newKieContainer(id).getKieBase()),
                    List.of());
        }
        return new Result(null, RuleMistakes.of(files));
    }

    /** What is wrong with these files; with nothing wrong they can be had under the id. */
    static List<Message> messages(ReleaseId id, List<RuleFile> files) {
        KieServices kie = KieServices.get();
        KieFileSystem sources = kie.newKieFileSystem().generateAndWritePomXML(id);
        files.forEach(file -> sources.write(SOURCES + file.path(), file.text()));
        KieBuilder builder = kie.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        return builder.getResults().getMessages(Message.Level.ERROR);
    }

    /** Each content has its own id, so that several rule sets can live in one process. */
    static ReleaseId id(String folder, List<RuleFile> files) {
        String content = Integer.toHexString(files.hashCode());
        return KieServices.get().newReleaseId("io.crossdock.rules", folder.replace('/', '-'), content);
    }
}
