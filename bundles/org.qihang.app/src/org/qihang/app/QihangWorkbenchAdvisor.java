package org.qihang.app;

import java.io.IOException;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.qihang.model.text.Texts;
import org.qihang.store.Actor;
import org.qihang.ui.session.StoreSession;

/** Life of the workbench: remembers its windows, opens the store once the window is up, closes it at the end. */
final class QihangWorkbenchAdvisor extends WorkbenchAdvisor {

    private final LaunchArguments launch;
    private final WindowLayout layout;
    private final boolean layoutSetAside;
    private final FaultHandler faults = new FaultHandler();

    QihangWorkbenchAdvisor(LaunchArguments launch, WindowLayout layout, boolean layoutSetAside) {
        this.launch = launch;
        this.layout = layout;
        this.layoutSetAside = layoutSetAside;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return "org.qihang.ui.office.perspective";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new QihangWindowAdvisor(configurer, launch);
    }

    @Override
    public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
        return faults;
    }

    /** The store is opened only now: the window does not wait for the database. */
    @Override
    public void postStartup() {
        try {
            layout.windowIsUp();
        } catch (IOException e) {
            ILog.of(getClass()).log(Status.warning("The mark of a good start could not be set", e));
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        StoreSession session = session();
        new StoreOpening(session, window).watch();
        session.open(launch.location(), new Actor(System.getProperty("user.name", "?")));
        if (layoutSetAside) {
            Texts texts = Texts.of(Workbench.class, Locale.getDefault());
            window.getShell().getDisplay().asyncExec(() -> MessageDialog.open(MessageDialog.INFORMATION,
                    window.getShell(), texts.text("product"), texts.text("layout.setAside"), 0, texts.text("ok")));
        }
    }

    @Override
    public void postShutdown() {
        session().close();
    }

    private static StoreSession session() {
        return PlatformUI.getWorkbench().getService(StoreSession.class);
    }
}
