package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.indicator.RateRow;
import org.qihang.indicator.Rates;
import org.qihang.indicator.TargetStatus;
import org.qihang.indicator.Targets;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.Actor;
import org.qihang.store.CampaignCatalog;
import org.qihang.store.CampaignInit;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.Store;
import org.qihang.ui.chart.Bar;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;

/** The dashboard in the running workbench, over a real store with the campaign of 2013 and a handful of graduates. */
class DashboardViewTest {

    private static final String CAMPAIGN = "liaoning-2013";
    private static final LocalDate LATEST = LocalDate.of(2013, 8, 20);
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final StoreSession session = window.getService(StoreSession.class);

    @TempDir
    private Path folder;
    private DashboardView view;

    private static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("too long: " + what).isLessThan(end);
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> { });
                display.sleep();
            }
        }
    }

    @BeforeEach
    void open() throws Exception {
        closeDialogsWhileStarting();
        until("the store of the start", () -> session.state() != StoreSession.State.OPENING);
        until("dialogs of the start are closed", DashboardViewTest::closeDialogs);
        EmbeddedLocation location = new EmbeddedLocation(folder.resolve("store"));
        try (Store store = Store.open(location, new Actor("test"))) {
            CampaignInit.init(store, new CampaignCatalog(Platform.getExtensionRegistry()).named(CAMPAIGN).orElseThrow(),
                    null);
            insert(store, "210102199101010015", "210102", "10", LATEST);
            insert(store, "210102199101010023", "210102", "70", null);
            insert(store, "210203199101010018", "210203", "10", LocalDate.of(2013, 6, 1));
            insert(store, "210302199101010011", "210302", "70", null);
        }
        IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective("org.qihang.ui.office.perspective", window);
        view = (DashboardView) page.showView(DashboardView.ID);
        session.open(location, new Actor("test"));
        until("figures are there", () -> session.state() == StoreSession.State.OPEN && view.data() != null
                && view.data().graduates() == 4);
    }

    @AfterEach
    void close() {
        session.close();
        until("the store is closed", () -> session.state() == StoreSession.State.CLOSED);
    }

    /** A dialog of the start runs a loop of its own, which only a timer gets into. */
    private void closeDialogsWhileStarting() {
        if (view == null) {
            closeDialogs();
            Display.getCurrent().timerExec(100, this::closeDialogsWhileStarting);
        }
    }

    private static boolean closeDialogs() {
        boolean none = true;
        for (Shell shell : Display.getCurrent().getShells()) {
            if (!shell.isDisposed() && shell.getParent() != null && shell.isVisible()) {
                shell.close();
                none = false;
            }
        }
        return none;
    }

    private static void insert(Store store, String identity, String origin, String destination, LocalDate since) {
        Graduate graduate = RegisterFactory.eINSTANCE.createGraduate();
        graduate.setCampaign(CAMPAIGN);
        graduate.setIdentityNumber(identity);
        graduate.setName("test");
        graduate.setGender("1");
        graduate.setOrigin(origin);
        graduate.setUniversity("10140");
        graduate.setDegree("31");
        graduate.setMajor("080901");
        graduate.setGraduated(LocalDate.of(2013, 7, 1));
        graduate.setDestination(destination);
        graduate.setDestinationSince(since);
        store.registers().insert(graduate, null);
    }

    private void choose(LocalDate day) {
        var date = view.body().header().date();
        date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        date.notifyListeners(SWT.Selection, new Event());
        until("figures of " + day, () -> view.data().asOf().day().equals(day));
    }

    @Test
    void thePerspectiveHoldsTreeDashboardAndRegister() {
        assertThat(window.getActivePage().getPerspective().getId()).isEqualTo("org.qihang.ui.office.perspective");
        assertThat(window.getActivePage().getViewReferences()).extracting(reference -> reference.getId())
                .contains("org.qihang.ui.tree", DashboardView.ID, "org.qihang.ui.register.table");
    }

    @Test
    void itOpensOnTheLastDayWithDataAndSaysSo() {
        assertThat(view.data().asOf()).isEqualTo(new AsOf(LATEST, AsOf.Reason.LATEST_DATA));
    }

    @Test
    void theCardsShowWhatTargetsWorkOut() {
        Store store = session.store().orElseThrow();
        List<TargetStatus> expected = new Targets(store, new Rates(store)).on(CAMPAIGN, LATEST);
        Wording wording = new Wording(Locale.getDefault());
        assertThat(DashboardBodyTest.figures(view.body())).extracting(Label::getText)
                .containsExactlyElementsOf(expected.stream().map(status -> wording.rate(status.actual().rate())).toList())
                .startsWith("50.00%");
    }

    @Test
    void unitsStandInTheOrderOfTheirRates() {
        assertThat(view.body().ranking().ranking().bars()).extracting(Bar::name).startsWith("大连市", "沈阳市", "鞍山市");
        assertThat(view.body().ranking().ranking().bars()).hasSize(16);
        RateRow total = view.data().units().total();
        assertThat(total.numerator()).isEqualTo(2);
        assertThat(total.denominator()).isEqualTo(4);
    }

    @Test
    void anotherDayIsWorkedOutAnew() {
        choose(LocalDate.of(2013, 7, 1));
        assertThat(DashboardBodyTest.figures(view.body()).getFirst().getText()).isEqualTo("25.00%");
        assertThat(view.data().asOf().reason()).isEqualTo(AsOf.Reason.CHOSEN);
    }

    @Test
    void aChangeInTheStoreIsShown() {
        insert(session.store().orElseThrow(), "210102199101010031", "210102", "10", LocalDate.of(2013, 8, 1));
        session.changed(DataChange.ofRegister(CAMPAIGN, Register.of(RegisterPackage.Literals.GRADUATE)));
        until("the fifth graduate", () -> view.data().graduates() == 5);
        assertThat(DashboardBodyTest.figures(view.body()).getFirst().getText()).isEqualTo("60.00%");
    }

    @Test
    void copyPutsATableOnTheClipboard() throws Exception {
        window.getActivePage().activate(view);
        window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.copy", null);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertThat(text).contains("初次就业率\t92%", "1\t大连市\t1\t1\t100.00%");
    }
}
