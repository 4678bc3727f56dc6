package org.qihang.app;

import java.util.Locale;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.qihang.model.text.Texts;
import org.qihang.ui.session.CampaignEntry;
import org.qihang.ui.session.StoreSession;

/** The window: its size at the first start, its title with the campaign in hand, its status line. */
final class QihangWindowAdvisor extends WorkbenchWindowAdvisor {

    /** Share of the screen the window takes at the first start. */
    private static final double SHARE = 0.97;

    private final LaunchArguments launch;
    private final Texts texts = Texts.of(Workbench.class, Locale.getDefault());

    QihangWindowAdvisor(IWorkbenchWindowConfigurer configurer, LaunchArguments launch) {
        super(configurer);
        this.launch = launch;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new QihangActionBars(configurer, launch);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point((int) (screen.width * SHARE), (int) (screen.height * SHARE)));
        configurer.setTitle(texts.text("product"));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        StoreSession session = getWindowConfigurer().getWindow().getService(StoreSession.class);
        Shell shell = getWindowConfigurer().getWindow().getShell();
        session.listen(shell, new StoreSession.Listener() {
            @Override
            public void sessionChanged(StoreSession now) {
                getWindowConfigurer().setTitle(title(now));
            }
        });
        new StatusLine(getWindowConfigurer().getActionBarConfigurer().getStatusLineManager()).show(session, shell);
    }

    private String title(StoreSession session) {
        return session.campaigns().stream().filter(entry -> entry.id().equals(session.campaign().orElse("")))
                .map(CampaignEntry::name).findFirst()
                .map(name -> texts.text("title", name)).orElse(texts.text("product"));
    }
}
