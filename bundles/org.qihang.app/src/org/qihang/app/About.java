package org.qihang.app;

import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.qihang.model.text.Texts;
import org.qihang.store.StoreLocation;
import org.qihang.ui.session.StoreSession;

/** What a person is asked for when they ask for help: version, Java, store, workspace. */
final class About {

    private final IWorkbenchWindow window;
    private final Texts texts = Texts.of(Workbench.class, Locale.getDefault());

    About(IWorkbenchWindow window) {
        this.window = window;
    }

    void show() {
        Version version = FrameworkUtil.getBundle(About.class).getVersion();
        String store = window.getService(StoreSession.class).location().map(StoreLocation::shown).orElse("-");
        MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), texts.text("about.title"),
                texts.text("about", version.toString(), Runtime.version().toString(), store,
                        Platform.getInstanceLocation().getURL().getPath()), 0, texts.text("ok"));
    }
}
