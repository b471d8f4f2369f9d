package io.crossdock.table.engine;

import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;

/**
 * How we use Drools: rules that never change, and short sessions that their rules need not know of.
 *
 * <p>Each session belongs to one thread, and yet stays thread-safe: with {@code ThreadSafeOption.NO} some answers of Drools
 * 10.2 were wrong as soon as other threads used sessions of the same rules.
 */
public final class DroolsSettings {
    public static final KieBaseOption RULES = KieBaseMutabilityOption.DISABLED;

    private DroolsSettings() {}

    public static KieSessionConfiguration sessions() {
        KieSessionConfiguration sessions = KieServices.get().newKieSessionConfiguration();
        sessions.setOption(KeepReferenceOption.NO);
        return sessions;
    }
}
