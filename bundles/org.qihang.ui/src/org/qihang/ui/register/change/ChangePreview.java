package org.qihang.ui.register.change;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.qihang.model.text.Texts;

/** Shows row by row what is going to be written, what is refused and why, before anything is written. */
public final class ChangePreview extends TitleAreaDialog {

    private static final int ROWS = 14;
    private static final int LETTERS = 120;
    private static final int COPY = IDialogConstants.CLIENT_ID + 1;

    private final String title;
    private final List<RowChange> changes;
    private final int same;
    private final ChangeText text;
    private final Texts texts = Texts.of(ChangePreview.class, Locale.getDefault());
    private final TableColumnLayout layout = new TableColumnLayout();
    private TableViewer table;

    public ChangePreview(Shell shell, String title, List<RowChange> changes, ChangeText text) {
        super(shell);
        this.title = title;
        // What cannot be written is what a person has to look at.
        this.changes = changes.stream().filter(change -> change.kind() != RowChange.Kind.SAME)
                .sorted(Comparator.comparing((RowChange change) -> change.kind() != RowChange.Kind.REFUSED)).toList();
        this.text = text;
        this.same = changes.size() - this.changes.size();
        setHelpAvailable(false);
    }


    private long count(RowChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private boolean writes() {
        return count(RowChange.Kind.NEW) + count(RowChange.Kind.CHANGED) > 0;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        long refused = count(RowChange.Kind.REFUSED);
        String key = !writes() ? "summary.nothing" : refused > 0 ? "summary.refused" : "summary";
        setMessage(writes() ? texts.text(key, count(RowChange.Kind.NEW), count(RowChange.Kind.CHANGED), same, refused)
                : texts.text(key, same, refused), refused > 0 ? IMessageProvider.WARNING : IMessageProvider.NONE);
        Composite area = (Composite) super.createDialogArea(parent);
        Composite holder = new Composite(area, SWT.NONE);
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.setUseHashlookup(true);
        table.setContentProvider((ILazyContentProvider) index -> table.replace(changes.get(index), index));
        column("line", 1, change -> Integer.toString(change.line()));
        column("kind", 1, text::kind);
        column("record", 3, text::title);
        column("content", 10, text::content);
        table.setInput(changes);
        table.setItemCount(changes.size());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(LETTERS),
                table.getTable().getItemHeight() * (ROWS + 1)).applyTo(holder);
        return area;
    }

    private void column(String key, int weight, Function<RowChange, String> shown) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(texts.text("column." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50));
        Color red = refusedColour();
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return shown.apply((RowChange) element);
            }

            @Override
            public Color getForeground(Object element) {
                return ((RowChange) element).kind() == RowChange.Kind.REFUSED ? red : null;
            }
        });
    }

    private Color refusedColour() {
        return table.getTable().getDisplay().getSystemColor(SWT.COLOR_DARK_RED);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (count(RowChange.Kind.REFUSED) > 0) {
            createButton(parent, COPY, texts.text("copy.refused"), false);
        }
        createButton(parent, IDialogConstants.OK_ID, texts.text("write"), true).setEnabled(writes());
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("cancel"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {refused()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }

    private String refused() {
        return changes.stream().filter(change -> change.kind() == RowChange.Kind.REFUSED)
                .map(change -> change.line() + "\t" + text.title(change) + "\t" + text.content(change))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
