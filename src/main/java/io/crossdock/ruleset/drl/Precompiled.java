package io.crossdock.ruleset.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import org.drools.model.Model;
import org.drools.modelcompiler.CanonicalKieModuleModel;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.ReleaseId;

/**
 * Rules that the build has compiled, by the digest of their text. Compiling takes seconds of a start; files that were
 * edited since have another digest and are compiled when they are loaded.
 */
final class Precompiled {
    static final String INDEX = "precompiled.properties";

    private Precompiled() {}

    static Optional<Collection<Model>> models(ReleaseId id) {
        String className = index().getProperty(key(id));
        return className == null ? Optional.empty() : Optional.of(load(className));
    }

    static String key(ReleaseId id) {
        return id.getArtifactId() + "." + id.getVersion();
    }

    private static Collection<Model> load(String className) {
        try {
            Class<?> model = Class.forName(className, true, Precompiled.class.getClassLoader());
            return ((CanonicalKieModuleModel) model.getConstructor().newInstance()).getModels();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the build names compiled rules that it does not hold", e);
        }
    }

    private static Properties index() {
        Properties index = new Properties();
        try (@Nullable InputStream in = Precompiled.class.getResourceAsStream(INDEX)) {
            if (in != null) {
                index.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return index;
    }
}
