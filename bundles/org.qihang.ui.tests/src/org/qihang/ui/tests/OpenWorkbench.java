package org.qihang.ui.tests;

import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.qihang.store.Actor;
import org.qihang.store.CampaignCatalog;
import org.qihang.store.CampaignInit;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;
import org.qihang.ui.editor.DocumentEditor;
import org.qihang.ui.editor.DocumentInput;
import org.qihang.ui.session.StoreSession;

/** The running workbench over a store of the test's own that holds the campaign of 2013. */
public final class OpenWorkbench {

    public static final String CAMPAIGN = "liaoning-2013";
    public static final URI PLAN = URI.createURI("campaign:/liaoning-2013/plan");

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final StoreSession session = window.getService(StoreSession.class);

    private OpenWorkbench() {
    }

    /** Creates a store in a folder and opens it in the workbench. */
    public static OpenWorkbench over(Path folder) {
        return over(new EmbeddedLocation(folder));
    }

    /** Creates a store and opens it in the workbench. */
    public static OpenWorkbench over(StoreLocation location) {
        OpenWorkbench workbench = new OpenWorkbench();
        Ui.Answer noCampaignYet = Ui.answer("还没有专项行动", "以后再说");
        Ui.until("the store of the start", () -> workbench.session.state() != StoreSession.State.OPENING);
        Ui.settle();
        noCampaignYet.forget();
        try (Store store = Store.open(location, new Actor("张三"))) {
            CampaignCatalog catalog = new CampaignCatalog(Platform.getExtensionRegistry());
            CampaignInit.init(store, catalog.named(CAMPAIGN).orElseThrow(), "test");
        }
        workbench.page().closeAllEditors(false);
        workbench.session.open(location, new Actor("李四"));
        Ui.until("the store is open", () -> workbench.session.state() == StoreSession.State.OPEN);
        Ui.settle();
        return workbench;
    }

    /** Leaves the store, so that its folder can be deleted. */
    public void close() {
        page().closeAllEditors(false);
        session.close();
        Ui.settle();
    }

    public IWorkbenchPage page() {
        return window.getActivePage();
    }

    public Shell shell() {
        return window.getShell();
    }

    public StoreSession session() {
        return session;
    }

    public Store store() {
        return session.store().orElseThrow();
    }

    /** Opens the plan in its editor and waits until it is there. */
    public DocumentEditor openPlan() throws PartInitException {
        DocumentEditor editor = (DocumentEditor) page().openEditor(new DocumentInput(PLAN), DocumentEditor.ID);
        Ui.until("the plan is loaded", () -> editor.document().isPresent());
        Ui.settle();
        return editor;
    }

    /** The controls of a part. */
    public static Control controls(IWorkbenchPart part) {
        return (Control) part.getSite().getService(MPart.class).getWidget();
    }

    /** The tree in a view or editor. */
    public static Tree tree(IWorkbenchPart part) {
        return Ui.all(controls(part), Tree.class).getFirst();
    }

    /** A view of the perspective. */
    public IViewPart view(String id) throws PartInitException {
        return page().showView(id);
    }
}
