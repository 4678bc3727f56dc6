package org.qihang.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.qihang.model.text.TextException;
import org.qihang.model.text.Texts;
import org.qihang.store.StandardFolders;

/**
 * The workbench: {@code qihang [--store FOLDER|jdbc:postgresql://...] [-nl en]}. Takes the workspace for itself,
 * sets a broken window layout aside, and runs until the window is closed.
 */
public final class Workbench implements IApplication {

    private static final Integer FAULT = 3;

    private final Texts texts = Texts.of(Workbench.class, Locale.getDefault());

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName(texts.text("product"));
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError e) {
            System.err.println(texts.text("display.none", e.getLocalizedMessage()));
            return FAULT;
        }
        try {
            return run(display, (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        } catch (TextException e) {
            return refuse(e.text(Locale.getDefault()));
        } catch (IOException e) {
            return refuse(texts.text("workspace.unwritable", e.getLocalizedMessage()));
        } finally {
            display.dispose();
        }
    }

    private Object run(Display display, String[] arguments) throws IOException {
        LaunchArguments launch = LaunchArguments.parse(arguments, new StandardFolders(System.getenv(),
                System.getProperty("user.home"), System.getProperty("os.name")));
        Location workspace = Platform.getInstanceLocation();
        if (!workspace.isSet()) {
            workspace.set(launch.folders().workspace().toUri().toURL(), false);
        }
        if (!workspace.lock()) {
            return refuse(texts.text("workspace.locked", shown(workspace)));
        }
        try {
            WindowLayout layout = new WindowLayout(Path.of(workspace.getURL().getPath()));
            boolean setAside = layout.setAsideIfBroken();
            int code = PlatformUI.createAndRunWorkbench(display,
                    new QihangWorkbenchAdvisor(launch, layout, setAside));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            workspace.release();
        }
    }

    private static String shown(Location workspace) {
        return Path.of(workspace.getURL().getPath()).toString();
    }

    private Object refuse(String message) {
        MessageDialog.open(MessageDialog.ERROR, null, texts.text("product"), message, 0, texts.text("close"));
        return FAULT;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
