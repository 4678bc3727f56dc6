package org.qihang.ui.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.qihang.model.campaign.Campaign;
import org.qihang.process.desk.Body;

/**
 * From where a person looks at the campaign: the unit they work for, at desks of several departments the one that is
 * theirs, and the day. Unit and department are remembered in the workspace; the day is not, so that nobody works with
 * yesterday's figures. An OSGi service, confined to the UI thread.
 */
public final class Viewpoint {

    private static final String UNIT = "unit";

    private final Preferences node = InstanceScope.INSTANCE.getNode("org.qihang.ui").node("work");
    private final List<Runnable> listeners = new ArrayList<>();
    private LocalDate chosen;

    /** Told of every change until the control is gone. */
    public void listen(Control owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(event -> listeners.remove(listener));
    }

    /** The unit a person works for; empty for the province. */
    public String unit() {
        return node.get(UNIT, "");
    }

    /** Works for another unit from now on. */
    public void unit(String code) {
        keep(UNIT, code);
    }

    /** Which of the departments at a desk is the person's; empty for all of them. */
    public String department(String desk) {
        return node.node("department").get(desk, "");
    }

    /** Works for another department of a desk from now on. */
    public void department(String desk, String code) {
        node.node("department").put(desk, code);
        keep(UNIT, unit());
    }

    private void keep(String key, String value) {
        node.put(key, value);
        try {
            node.flush();
        } catch (BackingStoreException fault) {
            // Work goes on; the person only has to choose again next time.
            ILog.get().warn("choice not saved", fault);
        }
        tell();
    }

    /** Who asks at a desk. */
    public Body body(String desk) {
        String department = department(desk);
        return new Body(department.isEmpty() ? desk : department, unit());
    }

    /** The day a person chose; empty for the usual one. */
    public Optional<LocalDate> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Looks from another day; null for the usual one. */
    public void choose(LocalDate day) {
        chosen = day;
        tell();
    }

    /** The day looked from: as chosen, else today, always a day of the campaign. */
    public LocalDate day(Campaign plan, LocalDate today) {
        return within(plan, chosen == null ? today : chosen);
    }

    /** The day of the campaign nearest to a day. */
    public static LocalDate within(Campaign plan, LocalDate day) {
        if (plan.getBegins() != null && day.isBefore(plan.getBegins())) {
            return plan.getBegins();
        }
        return plan.getEnds() != null && day.isAfter(plan.getEnds()) ? plan.getEnds() : day;
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
