package io.crossdock.benchmarks;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Listens to what the product asks of its Drools sessions while it decides, so that exactly this can be asked again of
 * bare sessions. Takes the place of the rules in the one field that holds them, since the product has no opening for it.
 */
final class Recording {
    private static final ClassLoader LOADER = Recording.class.getClassLoader();

    private final Object owner;
    private final Field field;
    private final KieBase rules;
    private final Consumer<Call> listener;

    /** One call of a session, told before it is made. */
    record Call(String method, @Nullable Object[] arguments) {}

    /** @param owner compiled tables, or compiled DRL rules */
    Recording(Object owner, Consumer<Call> listener) throws ReflectiveOperationException {
        this.owner = owner;
        this.listener = listener;
        this.field = owner.getClass().getDeclaredField("rules");
        field.setAccessible(true);
        this.rules = (KieBase) field.get(owner);
        field.set(owner, Proxy.newProxyInstance(LOADER, new Class<?>[] {KieBase.class}, this::onRules));
    }

    KieBase rules() {
        return rules;
    }

    private @Nullable Object onRules(Object proxy, Method method, @Nullable Object @Nullable [] given) throws Throwable {
        Object result = passed(rules, method, given);
        return result instanceof KieSession session ? heard(session) : result;
    }

    private Object heard(KieSession session) {
        return Proxy.newProxyInstance(LOADER, new Class<?>[] {KieSession.class}, (proxy, method, given) -> {
            listener.accept(new Call(method.getName(), given == null ? new Object[0] : given));
            return passed(session, method, given);
        });
    }

    private static @Nullable Object passed(Object target, Method method, @Nullable Object @Nullable [] given)
            throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Gives the product its own rules back. */
    void end() throws ReflectiveOperationException {
        field.set(owner, rules);
    }
}
