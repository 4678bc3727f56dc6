package org.qihang.ui.figure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.qihang.indicator.Rates;
import org.qihang.model.text.TextException;
import org.qihang.process.CampaignPlan;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.widget.FaultWords;
import org.qihang.ui.work.RecordsJump;
import org.qihang.ui.work.Viewpoint;

/**
 * A figure of the campaign in hand, from the day and unit the person looks from; worked out in a job, anew when the
 * store changes. The view's secondary id names the figure. What is chosen in it opens the records behind it.
 */
public final class FigureView extends ViewPart implements StoreSession.Listener {

    /** The view's id. */
    public static final String ID = "org.qihang.ui.figure";

    /** Milliseconds in which several changes make one reload. */
    private static final int PAUSE = 250;

    private final FigureWords words = new FigureWords(Locale.getDefault());
    private final Runnable reload = this::reload;
    private Figure figure;
    private StoreSession session;
    private Viewpoint viewpoint;
    private StoreRates rates;
    private FigurePage page;
    private Job loading;
    private boolean stale;
    private Store shownStore;
    private String shownCampaign;
    private ShownFigure shown;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        figure = Figure.of(site.getSecondaryId());
        setPartName(words.text("view." + figure.id()));
        setTitleToolTip(words.text("view." + figure.id() + ".tip"));
    }

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(StoreSession.class);
        viewpoint = getSite().getService(Viewpoint.class);
        rates = getSite().getService(StoreRates.class);
        page = new FigurePage(parent, words, this::reload, this::export);
        page.canvas().onChosen(this::open);
        page.onSeen(() -> {
            if (stale) {
                later();
            }
        });
        getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_REFRESH,
                new AbstractHandler() {
                    @Override
                    public Object execute(ExecutionEvent event) {
                        reload();
                        return null;
                    }
                });
        session.listen(page.control(), this);
        viewpoint.listen(page.control(), this::later);
        sessionChanged(session);
    }

    @Override
    public void sessionChanged(StoreSession now) {
        Store store = now.store().orElse(null);
        String campaign = now.campaign().orElse(null);
        if (store != shownStore || campaign == null || !campaign.equals(shownCampaign)) {
            shown = null;
            shownStore = store;
            shownCampaign = campaign;
            switch (now.state()) {
                case CLOSED -> page.say(words.text("page.closed"));
                case OPENING -> page.say(words.text("page.opening"));
                case FAILED -> page.say(words.text("page.failed", now.failure()
                        .map(new FaultWords(words.locale())::of).orElse("")));
                case OPEN -> page.say(words.text(campaign == null ? "page.noCampaign" : "page.loading"));
                default -> throw new IllegalStateException(now.state().name());
            }
        }
        reload();
    }

    @Override
    public void dataChanged(StoreSession now, DataChange change) {
        if (change.campaign() == null || change.campaign().equals(shownCampaign)) {
            later();
        }
    }

    /** What nobody sees is worked out when somebody does. */
    private void later() {
        stale = !page.seen();
        if (!stale) {
            page.control().getDisplay().timerExec(PAUSE, reload);
        }
    }

    /** Works the figure out anew; a job still at it is given up. */
    private void reload() {
        if (page.control().isDisposed()) {
            return;
        }
        if (loading != null) {
            loading.cancel();
        }
        Optional<Store> store = session.store();
        if (store.isEmpty() || shownCampaign == null) {
            return;
        }
        String campaign = shownCampaign;
        Rates over = rates.of(store.get());
        String unit = viewpoint.unit();
        LocalDate day = viewpoint.chosen().orElseGet(LocalDate::now);
        loading = session.load(words.text("job", words.text("view." + figure.id())), page.control(),
                (open, monitor) -> load(open, over, campaign, unit, day, monitor), made -> {
                    if (campaign.equals(shownCampaign)) {
                        show(made);
                    }
                });
    }

    /** A refusal, e.g. of a plan that lacks something, is shown in the figure's place, not in a dialog at each change. */
    private ShownFigure load(Store store, Rates over, String campaign, String unit, LocalDate day,
            IProgressMonitor monitor) {
        try {
            CampaignPlan plan = CampaignPlan.of(store, campaign);
            LocalDate on = Viewpoint.within(plan.plan(), day);
            boolean known = plan.plan().getUnits().stream().anyMatch(each -> each.getCode().equals(unit));
            return figure.making().of(new FigureQuestion(store, over, plan, on, known ? unit : "", words), monitor);
        } catch (TextException refusal) {
            return ShownFigure.none(refusal.text(words.locale()));
        }
    }

    private void show(ShownFigure made) {
        shown = made;
        if (made.picture() == null) {
            page.say(made.problem());
        } else {
            page.show(made.picture());
        }
    }

    private void open(String key) {
        RegisterQuery records = shown == null ? null : shown.records().get(key);
        if (records != null) {
            new RecordsJump(getSite().getPage()).show(records);
        }
    }

    private void export() {
        new FigureExport(page, words).ask(words.text("view." + figure.id()));
    }

    @Override
    public void setFocus() {
        page.canvas().setFocus();
    }

    /** What is on screen, for tests. */
    FigurePage page() {
        return page;
    }

    /** The figure on screen; null before there is any. */
    ShownFigure shown() {
        return shown;
    }
}
