package io.crossdock.decide;

import io.crossdock.model.Automation.Cap;
import io.crossdock.model.AutomationMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One action on its way through the guards. Its mode only ever gets stricter. */
public final class GuardedAction {
    private final String action;
    private final boolean containment;
    private final @Nullable AutomationMode catalogueMode;
    private final List<Cap> caps = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private AutomationMode mode;

    GuardedAction(
            String action, boolean containment, @Nullable AutomationMode catalogueMode, AutomationMode matrixMode) {
        this.action = action;
        this.containment = containment;
        this.catalogueMode = catalogueMode;
        this.mode = matrixMode;
    }

    public String action() {
        return action;
    }

    /** Making things safe never waits, so guards leave such actions alone. */
    public boolean isContainment() {
        return containment;
    }

    public AutomationMode mode() {
        return mode;
    }

    public boolean isLooserThanCatalogue() {
        return catalogueMode != null && mode.stricter(catalogueMode) != mode;
    }

    public void capAtCatalogue(String guard, String reason) {
        if (catalogueMode != null) {
            capAt(guard, catalogueMode, reason);
        }
    }

    void capAt(String guard, AutomationMode limit, String reason) {
        AutomationMode before = mode;
        mode = mode.stricter(limit);
        caps.add(new Cap(guard, limit, mode != before));
        reasons.add(reason);
    }

    List<Cap> caps() {
        return List.copyOf(caps);
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }
}
