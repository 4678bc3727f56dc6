package org.qihang.ui.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.progress.IJobRunnable;
import org.qihang.model.meta.Feature;
import org.qihang.store.Store;
import org.qihang.store.Suggestion;

/**
 * What was typed into reference fields and the store has not been asked about when the record is to be saved: it is asked
 * first, then the record is saved, so that nobody has to wait for a list before pressing Ctrl+S.
 */
final class OpenReferences {

    private final RecordEdit edit;
    private final References references;
    private final Control owner;

    OpenReferences(RecordEdit edit, References references, Control owner) {
        this.edit = edit;
        this.references = references;
        this.owner = owner;
    }

    /** The texts to be asked about, by attribute. */
    Map<Feature, String> typed() {
        Map<Feature, String> open = new LinkedHashMap<>();
        for (Feature feature : edit.register().attributes()) {
            edit.unaccepted(feature).map(RecordEdit.Unaccepted::typed)
                    .filter(text -> references.isOpen(feature, text)).ifPresent(text -> open.put(feature, text));
        }
        return open;
    }

    /**
     * The work of a save that asks first.
     *
     * @param saving begins the save proper, on the UI thread; null when something has to be corrected
     */
    IJobRunnable before(Store store, Map<Feature, String> typed, Function<IProgressMonitor, IJobRunnable> saving) {
        return monitor -> {
            Map<Feature, List<Suggestion>> found = new LinkedHashMap<>();
            typed.forEach((feature, text) -> found.put(feature, references.ask(store, feature, text)));
            IJobRunnable[] next = new IJobRunnable[1];
            owner.getDisplay().syncExec(() -> {
                if (!owner.isDisposed()) {
                    found.forEach((feature, suggestions) -> references.learn(feature, typed.get(feature), suggestions));
                    typed.forEach(edit::type);
                    next[0] = saving.apply(monitor);
                }
            });
            return next[0] == null ? cancel(monitor) : next[0].run(monitor);
        };
    }

    /** Not saved: whoever wanted to close the form must not. */
    private static IStatus cancel(IProgressMonitor monitor) {
        monitor.setCanceled(true);
        return Status.CANCEL_STATUS;
    }
}
