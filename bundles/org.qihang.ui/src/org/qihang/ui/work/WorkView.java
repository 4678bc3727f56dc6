package org.qihang.ui.work;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.qihang.model.text.Texts;
import org.qihang.process.work.WorkItem;
import org.qihang.process.work.WorkList;
import org.qihang.ui.record.EditorOpener;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;

/**
 * What a desk has to do today, the most urgent first, each with its action. The view's secondary id is the code of the
 * desk; without one the perspective says it.
 */
public final class WorkView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.qihang.ui.work.list";

    private static final String OFFICE = "office";
    // Several changes at once, e.g. an import, make one new list.
    private static final int PAUSE_MILLISECONDS = 300;

    private final Texts texts = Texts.of(WorkView.class, Locale.getDefault());
    private final StackLayout stack = new StackLayout();
    private final Runnable again = this::load;
    private String desk;
    private StoreSession session;
    private Viewpoint viewpoint;
    private Composite area;
    private Composite body;
    private WorkHead head;
    private WorkTree tree;
    private WorkButtons buttons;
    private Label done;
    private Label note;
    private WorkData shown;
    private Job loading;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        desk = Optional.ofNullable(site.getSecondaryId()).orElseGet(() -> ofPerspective(site.getPage()));
        session = site.getService(StoreSession.class);
        viewpoint = site.getService(Viewpoint.class);
    }

    private static String ofPerspective(IWorkbenchPage page) {
        return page.getPerspective() == null ? OFFICE
                : new Offices(Platform.getExtensionRegistry()).ofPerspective(page.getPerspective().getId())
                        .map(Office::desk).orElse(OFFICE);
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head = new WorkHead(area, viewpoint, desk, this::load);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        buttons = new WorkButtons(head.control(), this::act, this::open);
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        note = new Label(body, SWT.WRAP | SWT.CENTER);
        tree = new WorkTree(body, this::open, this::act, this::load, this::selected);
        done = new Label(area, SWT.WRAP);
        said("");
        session.listen(area, new StoreSession.Listener() {
            @Override
            public void sessionChanged(StoreSession now) {
                load();
            }

            @Override
            public void dataChanged(StoreSession now, DataChange change) {
                if (change.campaign().equals(now.campaign().orElse(null))) {
                    soon();
                }
            }
        });
        viewpoint.listen(area, this::load);
        load();
        // Later: the parts of the perspective are only being made now.
        EPartService parts = getSite().getService(EPartService.class);
        area.getDisplay().asyncExec(() -> TabNames.set(parts));
    }

    private void soon() {
        area.getDisplay().timerExec(PAUSE_MILLISECONDS, again);
    }

    private void load() {
        if (area.isDisposed()) {
            return;
        }
        String campaign = session.campaign().orElse(null);
        if (campaign == null) {
            shown = null;
            tell(texts.text("closed"));
            return;
        }
        if (loading != null) {
            loading.cancel();
        }
        if (shown == null) {
            tell(texts.text("loading"));
        }
        var asked = viewpoint.body(desk);
        LocalDate chosen = viewpoint.chosen().orElse(null);
        loading = session.load(texts.text("loading"), area, (store, monitor) -> WorkData.read(store, campaign, asked,
                desk, chosen, LocalDate.now()), this::show);
    }

    private void show(WorkData data) {
        shown = data;
        head.show(data);
        if (data.problem() != null) {
            tell(data.problem());
        } else if (data.list().items().isEmpty()) {
            tell(texts.text("nothing", data.on()));
        } else {
            boolean waited = body.isFocusControl();
            tree.show(data);
            top(false);
            if (waited) {
                tree.focus();
            }
        }
        selected();
        area.layout(true, true);
    }

    private void tell(String words) {
        note.setText(words.replace("&", "&&"));
        top(true);
        buttons.show(null);
    }

    private void top(boolean words) {
        stack.topControl = words ? note : tree.control();
        body.layout();
    }

    /** Says below the list what was done last. */
    private void said(String words) {
        done.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).exclude(words.isEmpty()).applyTo(done);
        done.setVisible(!words.isEmpty());
        area.layout(true, true);
    }

    private void selected() {
        buttons.show(shown == null || shown.list() == null || stack.topControl == note ? null : tree.selected().orElse(null));
    }

    private void open() {
        tree.selected().ifPresent(item -> new WorkOpening(place()).open(item));
    }

    private void act() {
        tree.selected().ifPresent(item -> WorkActions.of(item).act(item, place()));
    }

    private WorkPlace place() {
        IWorkbenchPage page = getSite().getPage();
        return new WorkPlace(area, page, session, session.campaign().orElseThrow(), shown, new EditorOpener(page),
                this::said);
    }

    /** The list shown; null while there is none. */
    public WorkList list() {
        return shown == null ? null : shown.list();
    }

    /** The item that is selected. */
    public Optional<WorkItem> item() {
        return tree.selected();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == note) {
            // The list takes it when it comes.
            body.forceFocus();
        } else {
            tree.focus();
        }
    }
}
