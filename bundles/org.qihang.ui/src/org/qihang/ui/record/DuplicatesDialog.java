package org.qihang.ui.record;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.qihang.exchange.duplicate.DuplicatePair;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.ui.session.StoreSession;

/** Records that may be the same, with the reasons: compared, merged, and a merge taken back. Stays open beside the work. */
public final class DuplicatesDialog extends TitleAreaDialog {

    private static final int ROWS = 12;
    private static final int LETTERS = 160;
    private static final int MERGE = IDialogConstants.CLIENT_ID + 1;
    private static final int FIRST = IDialogConstants.CLIENT_ID + 2;
    private static final int SECOND = IDialogConstants.CLIENT_ID + 3;
    private static final int UNDO = IDialogConstants.CLIENT_ID + 4;

    private final StoreSession session;
    private final RecordOpener opener;
    private final DuplicateSearch search;
    private final Texts texts = Texts.of(DuplicatesDialog.class, Locale.getDefault());
    private final TableColumnLayout layout = new TableColumnLayout();
    private TableViewer table;
    private FoundDuplicates found;
    private Merging merging;
    private Merging.Done last;
    private Job job;

    /** @param record whose duplicates are looked for; null for all of the register */
    public DuplicatesDialog(Shell shell, StoreSession session, RecordOpener opener, String campaign, Register register,
            Record record) {
        super(shell);
        this.session = session;
        this.opener = opener;
        this.search = new DuplicateSearch(campaign, register, record);
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("duplicate.title", Labels.in(Locale.getDefault()).of(search.register())));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("duplicate.title", Labels.in(Locale.getDefault()).of(search.register())));
        setMessage(search.record() == null ? texts.text("duplicate.message")
                : texts.text("duplicate.one", RecordTitle.of(search.record())));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite holder = new Composite(area, SWT.NONE);
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column("first", 4, pair -> found.called(pair.first()));
        column("second", 4, pair -> found.called(pair.second()));
        column("score", 1, pair -> pair.score() + "%");
        column("reasons", 5, FoundDuplicates::reasons);
        table.addSelectionChangedListener(event -> enable());
        table.addDoubleClickListener(event -> merge());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(LETTERS),
                table.getTable().getItemHeight() * (ROWS + 1)).applyTo(holder);
        merging = new Merging(session, holder, search.campaign(), search.register());
        return area;
    }

    private void column(String key, int weight, Function<DuplicatePair, String> shown) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(texts.text("duplicate." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(shown.compose(DuplicatePair.class::cast)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, UNDO, texts.text("duplicate.undo"), false);
        createButton(parent, FIRST, texts.text("duplicate.open.first"), false);
        createButton(parent, SECOND, texts.text("duplicate.open.second"), false);
        createButton(parent, MERGE, texts.text("duplicate.merge"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("duplicate.close"), false);
        enable();
        search();
    }

    private void search() {
        setMessage(texts.text("duplicate.searching") + "…");
        job = session.load(texts.text("duplicate.searching"), table.getTable(), search::run, this::show);
    }

    private void show(FoundDuplicates result) {
        found = result;
        table.setInput(result.pairs());
        if (result.pairs().isEmpty()) {
            setMessage(texts.text("duplicate.none"));
        } else if (search.record() != null) {
            setMessage(texts.text("duplicate.one", RecordTitle.of(search.record())));
        } else {
            setMessage(result.found() > result.pairs().size()
                    ? texts.text("duplicate.shown", result.found(), result.pairs().size(), result.rows())
                    : texts.text("duplicate.found", result.found(), result.rows()));
        }
        enable();
    }

    private Optional<DuplicatePair> selected() {
        return Optional.ofNullable((DuplicatePair) table.getStructuredSelection().getFirstElement());
    }

    private void enable() {
        for (int button : new int[] {MERGE, FIRST, SECOND}) {
            if (getButton(button) != null) {
                getButton(button).setEnabled(selected().isPresent());
            }
        }
        if (getButton(UNDO) != null) {
            getButton(UNDO).setEnabled(last != null);
        }
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case MERGE -> merge();
            case FIRST -> selected().ifPresent(pair -> open(pair.first()));
            case SECOND -> selected().ifPresent(pair -> open(pair.second()));
            case UNDO -> undo();
            default -> super.buttonPressed(button);
        }
    }

    private void open(DuplicatePair.Entry entry) {
        opener.open(search.campaign(), search.register(), entry.id(), null, found.called(entry));
    }

    private void merge() {
        selected().ifPresent(pair -> {
            // The record whose duplicates are looked for is the one to stay, unless the person swaps them.
            boolean turned = search.record() != null && pair.second().id() == search.record().getId();
            merging.ask((turned ? pair.second() : pair.first()).id(), (turned ? pair.first() : pair.second()).id(),
                    this::merged);
        });
    }

    private void merged(Merging.Done done) {
        last = done;
        // Pairs with the record that is gone are none any more.
        table.setInput(found.pairs().stream().filter(other -> other.first().id() != done.gone()
                && other.second().id() != done.gone()).toList());
        enable();
    }

    private void undo() {
        Merging.Done done = last;
        last = null;
        enable();
        merging.undo(done, this::search);
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }
}
