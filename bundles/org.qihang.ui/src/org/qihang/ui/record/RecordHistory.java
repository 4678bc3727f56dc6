package org.qihang.ui.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.store.Attachments;
import org.qihang.store.Change;
import org.qihang.ui.widget.Moments;

/** What happened to a record, the newest first: who, when, what, before, after; personal data masked. */
final class RecordHistory {

    private static final int ROWS = 6;

    private final Register register;
    private final ShownValue text;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(RecordHistory.class, Locale.getDefault());
    private final TableViewer table;
    private final TableColumnLayout layout = new TableColumnLayout();

    RecordHistory(Composite area, FormToolkit toolkit, Register register, ShownValue text) {
        this.register = register;
        this.text = text;
        GridLayoutFactory.swtDefaults().margins(4, 6).applyTo(area);
        Composite holder = toolkit.createComposite(area);
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column("when", 3, change -> Moments.shown(change.when()));
        column("who", 2, Change::who);
        column("what", 3, this::what);
        column("before", 4, change -> value(change, change.before()));
        column("after", 4, change -> value(change, change.after()));
        column("why", 4, change -> change.why() == null ? "" : change.why());
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, table.getTable().getItemHeight() * (ROWS + 1)).applyTo(holder);
    }

    private void column(String key, int weight, Function<Change, String> shown) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(texts.text("history." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(change -> shown.apply((Change) change)));
    }

    private String what(Change change) {
        if (Attachments.ATTRIBUTE.equals(change.what())) {
            return texts.text("attachment.title");
        } else if (change.what() != null) {
            return register.attribute(change.what()).map(labels::of).orElse(change.what());
        } else if (change.importId() != 0) {
            return texts.text("history.imported", change.importId());
        }
        return texts.text(change.before() == null ? "history.made"
                : change.after() == null ? "history.deleted" : "history.merged");
    }

    /** A value as the table shows it; the record as a whole is told by its key. */
    private String value(Change change, String value) {
        if (value == null) {
            return "";
        }
        Feature feature = (change.what() == null ? register.key() : register.attribute(change.what())).orElse(null);
        if (feature == null) {
            return value;
        }
        return text.ofText(feature, value);
    }

    /** Shows these entries. */
    void show(List<Change> changes) {
        table.setInput(changes);
    }

    TableViewer viewer() {
        return table;
    }
}
