package org.qihang.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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
import org.qihang.model.text.Texts;
import org.qihang.store.Revision;
import org.qihang.ui.editor.difference.Differences;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.widget.Moments;

/** The revisions of a document: who saved what, when; what differs from now; any of them can be taken up again. */
final class RevisionsDialog extends TitleAreaDialog {

    private static final int WIDTH_CHARACTERS = 110;
    private static final int ROWS = 8;

    private final StoreSession session;
    private final EditedDocument document;
    private final Texts texts = Texts.of(RevisionsDialog.class, Locale.getDefault());
    private TableViewer revisions;
    private DifferenceTable table;
    private EObject chosen;

    RevisionsDialog(Shell parent, StoreSession session, EditedDocument document) {
        super(parent);
        this.session = session;
        this.document = document;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("page.revisions"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("page.revisions"));
        setMessage(texts.text("revisions.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Composite upper = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        upper.setLayout(layout);
        revisions = new TableViewer(upper, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        revisions.getTable().setHeaderVisible(true);
        column(layout, "revisions.version", revision -> String.valueOf(revision.version()));
        column(layout, "revisions.who", Revision::who);
        column(layout, "revisions.when", revision -> Moments.shown(revision.when()));
        column(layout, "revisions.why", revision -> revision.why() == null ? "" : revision.why());
        revisions.setContentProvider(ArrayContentProvider.getInstance());
        revisions.addSelectionChangedListener(
                event -> compare((Revision) event.getStructuredSelection().getFirstElement()));
        table = new DifferenceTable(area, texts.text("revisions.now"), texts.text("revisions.then"), List.of());
        int width = convertWidthInCharsToPixels(WIDTH_CHARACTERS);
        GridDataFactory.fillDefaults().grab(true, true).hint(width, table.heightOf(ROWS)).applyTo(upper);
        GridDataFactory.fillDefaults().grab(true, true).hint(width, table.heightOf(ROWS)).applyTo(table.control());
        Dialog.applyDialogFont(area);
        session.load(texts.text("page.revisions"), area,
                (store, monitor) -> store.documents().revisions(document.uri()), revisions::setInput);
        return area;
    }

    private void column(TableColumnLayout layout, String key, Function<Revision, String> text) {
        TableViewerColumn column = new TableViewerColumn(revisions, SWT.NONE);
        column.getColumn().setText(texts.text(key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Revision) element)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
    }

    private void compare(Revision revision) {
        if (revision == null) {
            return;
        }
        session.load(texts.text("page.revisions"), getContents(),
                (store, monitor) -> store.documents().loadRevision(document.uri(), revision.version()), old -> {
                    chosen = old.root();
                    table.show(Differences.between(document.root(), chosen, Locale.getDefault()));
                    getButton(IDialogConstants.PROCEED_ID).setEnabled(true);
                });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.PROCEED_ID, texts.text("revisions.take"), false).setEnabled(false);
        createButton(parent, IDialogConstants.CLOSE_ID, texts.text("close"), true);
    }

    /** The old content becomes the present one, unsaved and one undo away from what was there. */
    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.PROCEED_ID) {
            document.replace(chosen, texts.text("step.revision"));
        }
        close();
    }
}
