package org.qihang.ui.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.ui.record.RecordOpener;
import org.qihang.ui.register.mark.Mark;
import org.qihang.ui.register.mark.RowMarks;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.value.CellText;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.widget.FaultDialog;

/**
 * The table of one register of one campaign: paged from the store, sorted and filtered by it. Rows arrive beside
 * the UI thread; what is not there yet shows as "…".
 */
public final class RegisterTable extends Composite {

    private final StoreSession session;
    private final Store store;
    private final String campaign;
    private final Register register;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(RegisterTable.class, Locale.getDefault());
    private final Set<Register> related;
    private final RowTitles titles;
    private final RowMarks marks;
    private final RegisterRows rows;
    private final RegisterSort sort;
    private final RegisterFilter filter;
    private final RegisterGrid grid;
    private final TableGroups groups;
    private final RegisterBar bar;
    private final ColumnMemory memory;
    private final RegisterTableActions actions;
    private CodeNames names = CodeNames.NONE;
    private RowPages pages;
    private String quick = "";
    private Mark mark;
    private boolean fromTop;

    /** The table over the open store of a session. */
    public RegisterTable(Composite parent, StoreSession session, String campaign, Register register,
            RecordOpener opener) {
        super(parent, SWT.NONE);
        this.session = session;
        this.store = session.store().orElseThrow();
        this.campaign = campaign;
        this.register = register;
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        List<Feature> columns = columns(register);
        titles = new RowTitles(store, campaign, register);
        related = related(register);
        marks = new RowMarks(register, LocalDate::now);
        actions = new RegisterTableActions(this, opener);
        rows = new RegisterRows(columns, text(), this::change);
        sort = new RegisterSort(columns, this::ask);
        filter = new RegisterFilter(columns, new FilterText(names, texts), this::ask);
        bar = new RegisterBar(this, texts, actions, this::search, marks.possible(), this::only);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        groups = new TableGroups(this, sash);
        grid = new RegisterGrid(sash, rows, marks, labels, sort, filter, new GridBehaviour(new FilterCellPainter(
                index -> FilterHint.of(columns.get(index), names, texts), index -> filter.faults().containsKey(index)),
                actions), actions.cells());
        memory = new ColumnMemory(register, session.actor().name());
        grid.arrange(memory.load(columns));
        actions.connect(grid);
        addDisposeListener(event -> dispose(memory));
        session.listen(this, new StoreSession.Listener() {
            @Override
            public void dataChanged(StoreSession told, DataChange change) {
                if (related.contains(change.register()) && campaign.equals(change.campaign())) {
                    titles.forget();
                    groups.forget();
                    query();
                }
            }
        });
        session.load(texts.text("loading", labels.of(register)), this,
                (opened, monitor) -> CodeNames.load(opened, campaign, register), this::show);
        query();
    }

    /** Writes what was typed into a cell; never to another cell than the one the field was opened over. */
    private void change(Record row, Feature feature, Object value) {
        if (actions.cells().means(row, feature)) {
            actions.edits().change(row, feature, value);
        } else {
            tell(Optional.of(texts.text("cell.elsewhere")));
        }
    }

    private void dispose(ColumnMemory where) {
        where.save(grid.layout());
        pages.close();
    }

    /** What people fill in, what is computed, and of the system's columns the one people know: the unit that answers. */
    private static List<Feature> columns(Register register) {
        return register.type().getEAllAttributes().stream().map(Feature::of)
                .filter(feature -> !feature.system() || feature.codes().isPresent()).toList();
    }

    /** The register itself, those its rows name, and those its computed columns may count. */
    private static Set<Register> related(Register register) {
        Set<Register> related = new HashSet<>(Set.of(register));
        register.attributes().forEach(feature -> feature.register().flatMap(Register::named).ifPresent(related::add));
        if (!register.computed().isEmpty()) {
            register.referrers().forEach(reference -> related.add(reference.register()));
        }
        return related;
    }

    private RowText text() {
        return new RowText(new CellText(names, labels), titles);
    }

    private void show(CodeNames loaded) {
        names = loaded;
        rows.show(text());
        filter.language(new FilterText(names, texts));
        grid.cellsArrived();
    }

    /** The person asks for other rows: they are shown from the first. */
    void ask() {
        fromTop = true;
        query();
    }

    /** Reads the rows anew; those shown stay until the first of the new ones are there. */
    void query() {
        if (pages != null) {
            pages.close();
        }
        tell(Optional.empty());
        pages = new RowPages(store, asked(), titles, texts.text("loading", labels.of(register)), new RowPages.Arrival() {
                    @Override
                    public void firstPage(RowPages arrived) {
                        later(() -> swap(arrived));
                    }

                    @Override
                    public void more(RowPages arrived) {
                        later(() -> refresh(arrived));
                    }

                    @Override
                    public void failed(RowPages arrived, Throwable fault) {
                        later(() -> told(arrived, fault));
                    }
                });
        groups.count();
        bar.loading();
        pages.open();
    }

    /** Tells what is wrong over the table; for nothing, what is wrong with a filter. */
    void tell(Optional<String> problem) {
        bar.fault(problem.or(() -> filter.faults().values().stream().findFirst()
                .map(fault -> fault.text(Locale.getDefault()))));
    }

    /** What the filter row, the quick search and the titles clicked on ask for together. */
    RegisterQuery filtered() {
        List<Criterion> where = new ArrayList<>(filter.criteria());
        if (mark != null) {
            where.addAll(marks.rows(mark));
        }
        RegisterQuery query = new RegisterQuery(campaign, register, where, sort.order());
        return quick.isEmpty() ? query : query.with(new Criterion.Quick(quick));
    }

    private RegisterQuery asked() {
        RegisterQuery query = filtered();
        for (Criterion criterion : groups.chosen()) {
            query = query.with(criterion);
        }
        return query;
    }

    /** Shows only rows the quick search finds; all for an empty text. */
    public void search(String text) {
        if (!quick.equals(text.strip())) {
            quick = text.strip();
            ask();
        }
    }

    /** Shows only rows with a mark; all for null. */
    void only(Mark other) {
        mark = other;
        ask();
    }

    /** Puts the keyboard into the box for quick search. */
    void find() {
        bar.quick().setFocus();
    }

    void clearSearch() {
        bar.legend().clear();
        mark = null;
        bar.quick().clear();
        quick = "";
    }

    private void later(Runnable work) {
        Display display = getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!isDisposed()) {
                    work.run();
                }
            });
        }
    }

    private void swap(RowPages arrived) {
        if (arrived == pages && !actions.cells().holds(() -> swap(arrived))) {
            rows.show(arrived);
            grid.rowsChanged();
            if (fromTop) {
                grid.goToTop();
                fromTop = false;
            }
            showCount();
        }
    }

    private void refresh(RowPages arrived) {
        if (arrived == pages && !actions.cells().holds(() -> refresh(arrived))) {
            if (bar.isLoading() && arrived.count() >= 0) {
                grid.rowsChanged();
                showCount();
            }
            grid.cellsArrived();
        }
    }

    private void showCount() {
        if (pages.count() >= 0) {
            bar.count(pages.count(), !pages.query().where().isEmpty());
        }
    }

    private void told(RowPages arrived, Throwable fault) {
        if (arrived == pages) {
            FaultDialog.show(getShell(), texts.text("loading", labels.of(register)), fault);
        }
    }

    /** The record the selection begins at, when it has arrived. */
    Optional<Record> selected() {
        PositionCoordinate anchor = grid.selection().getSelectionAnchor();
        int row = anchor.getRowPosition();
        return row < 0 || row >= rows.getRowCount() ? Optional.empty() : Optional.ofNullable(rows.getRowObject(row));
    }

    /** Shows only rows with this value; typed as a person would. */
    public void filter(Feature feature, String text) {
        grid.filter(feature, text);
    }

    /** The attribute of that model name among the columns. */
    public Optional<Feature> column(String name) {
        return rows.columns().stream().filter(feature -> feature.name().equals(name)).findFirst();
    }

    /** How many rows the present filter shows; -1 while it is being counted. */
    public long count() {
        return pages.count();
    }

    /** The grid itself, for those who drive it. */
    public NatTable table() {
        return grid.table();
    }

    Register register() {
        return register;
    }

    String campaign() {
        return campaign;
    }

    Store store() {
        return store;
    }

    StoreSession session() {
        return session;
    }

    RegisterQuery shownQuery() {
        return pages.query();
    }

    RowPages shownPages() {
        return pages;
    }

    RegisterRows rows() {
        return rows;
    }

    TableGroups groups() {
        return groups;
    }

    RegisterGrid grid() {
        return grid;
    }

    RegisterSort sort() {
        return sort;
    }

    /** What the quick search looks for. */
    String searched() {
        return quick;
    }

    /** Looks for this from the next query on. */
    void searched(String text) {
        quick = text;
        bar.quick().text(text);
    }

    CodeNames names() {
        return names;
    }

    RowTitles titles() {
        return titles;
    }

    RegisterTableActions actions() {
        return actions;
    }

    Labels labels() {
        return labels;
    }

    Texts texts() {
        return texts;
    }

    ColumnMemory memory() {
        return memory;
    }

    @Override
    public boolean setFocus() {
        // While the view is being closed the window looks for somewhere else to put the focus.
        return !grid.table().isDisposed() && grid.table().setFocus();
    }

    /** A job of this table's, with a name a person sees. */
    static void start(Job job) {
        job.setUser(true);
        job.schedule();
    }
}
