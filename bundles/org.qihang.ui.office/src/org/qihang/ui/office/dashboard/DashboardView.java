package org.qihang.ui.office.dashboard;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.qihang.store.Store;
import org.qihang.ui.chart.Bar;
import org.qihang.ui.figure.StoreRates;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.widget.FaultWords;

/** The office's dashboard over the campaign in hand; figures are worked out in jobs, anew when the store changes. */
public final class DashboardView extends ViewPart implements StoreSession.Listener {

    public static final String ID = "org.qihang.ui.office.dashboard";

    /** Milliseconds in which several changes make one reload. */
    private static final int PAUSE = 200;

    private final Wording wording = new Wording(Locale.getDefault());
    private final Runnable reload = this::reload;
    private StoreSession session;
    private NextSteps next;
    private Composite pages;
    private MessagePage message;
    private DashboardBody body;
    private DashboardLoader loader;
    private Job loading;
    private String campaign;
    private LocalDate chosen;
    private DashboardData data;

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(StoreSession.class);
        next = new NextSteps(getSite());
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        message = new MessagePage(pages);
        body = new DashboardBody(pages, wording, new DashboardBody.Actions(
                new Header.Actions(this::choose, this::reload, this::copy, this::export),
                () -> next.run(NextSteps.IMPORT_ROSTER, wording.text("banner.noRoster.action"), Map.of()),
                this::openUnit));
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(this::copy));
        handlers.activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, handler(this::reload));
        session.listen(pages, this);
        sessionChanged(session);
    }

    private static AbstractHandler handler(Runnable work) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        };
    }

    @Override
    public void sessionChanged(StoreSession now) {
        String inHand = now.campaign().orElse(null);
        if (inHand == null || !inHand.equals(campaign)) {
            chosen = null;
            data = null;
        }
        campaign = inHand;
        switch (now.state()) {
            case CLOSED -> say("page.closed");
            case OPENING -> show("", wording.text("page.opening"), null, null);
            case FAILED -> show(wording.text("page.failed.title"), wording.text("page.failed.text", now.failure()
                    .map(new FaultWords(wording.locale())::of).orElse("")), null, null);
            case OPEN -> opened();
            default -> throw new IllegalStateException(now.state().name());
        }
    }

    private void opened() {
        if (campaign != null) {
            if (data == null) {
                show("", wording.text("page.loading"), null, null);
            }
            reload();
        } else {
            show(wording.text("page.noCampaign.title"), wording.text("page.noCampaign.text"),
                    next.offered(NextSteps.NEW_CAMPAIGN) ? wording.text("page.noCampaign.action") : null,
                    () -> next.run(NextSteps.NEW_CAMPAIGN, wording.text("page.noCampaign.action"), Map.of()));
        }
    }

    private void say(String page) {
        show(wording.text(page + ".title"), wording.text(page + ".text"), null, null);
    }

    private void show(String title, String text, String action, Runnable step) {
        message.show(title, text, action, step);
        top(message.control());
    }

    private void top(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    @Override
    public void dataChanged(StoreSession now, DataChange change) {
        if (change.campaign() == null || change.campaign().equals(campaign)) {
            pages.getDisplay().timerExec(PAUSE, reload);
        }
    }

    private void choose(LocalDate day) {
        chosen = day;
        pages.getDisplay().timerExec(PAUSE, reload);
    }

    /** Works the figures out anew; a job still at it is given up. */
    private void reload() {
        if (pages.isDisposed() || campaign == null) {
            return;
        }
        Optional<Store> store = session.store();
        if (store.isEmpty()) {
            return;
        }
        if (loader == null || loader.store() != store.get()) {
            loader = new DashboardLoader(store.get(), getSite().getService(StoreRates.class).of(store.get()));
        }
        if (loading != null) {
            loading.cancel();
        }
        DashboardLoader current = loader;
        String asked = campaign;
        LocalDate day = chosen;
        LocalDate today = LocalDate.now();
        loading = session.load(wording.text("job.load"), pages,
                (open, monitor) -> current.load(asked, day, today, monitor), loaded -> {
                    if (asked.equals(campaign) && Objects.equals(day, chosen)) {
                        body.show(loaded, () -> {
                            data = loaded;
                            top(body.control());
                        });
                    }
                });
    }

    private void copy() {
        if (data != null) {
            FiguresClipboard.put(pages.getDisplay(), new FiguresTable(wording).rows(data));
            body.header().say(wording.text("header.copied"));
        }
    }

    private void export() {
        if (data != null) {
            new PictureExport(body, wording).ask(data);
        }
    }

    private void openUnit(Bar bar) {
        next.run(NextSteps.OPEN_REGISTER, bar.name(), Map.of(NextSteps.REGISTER, "Graduate", NextSteps.UNIT, bar.name()));
    }

    @Override
    public void setFocus() {
        Control top = ((StackLayout) pages.getLayout()).topControl;
        if (top != null) {
            top.setFocus();
        }
    }

    /** What is on screen, for tests. */
    DashboardBody body() {
        return body;
    }

    /** The figures on screen; null before there are any. */
    DashboardData data() {
        return data;
    }
}
