package org.qihang.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.text.Texts;
import org.qihang.ui.editor.difference.Difference;

/** Two versions of a document side by side, only what differs. */
final class DifferenceTable {

    private static final int PLACE_SHARE = 36;
    private static final int FIELD_SHARE = 14;
    private static final int SIDE_SHARE = 25;

    private final Composite area;
    private final TableViewer viewer;

    DifferenceTable(Composite parent, String left, String right, List<Difference> differences) {
        Texts texts = Texts.of(DifferenceTable.class, Locale.getDefault());
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        column(layout, texts.text("difference.place"), PLACE_SHARE, Difference::element);
        column(layout, texts.text("difference.field"), FIELD_SHARE, Difference::field);
        column(layout, left, SIDE_SHARE, Difference::mine);
        column(layout, right, SIDE_SHARE, Difference::theirs);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(differences);
    }

    private void column(TableColumnLayout layout, String title, int share, Function<Difference, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object difference) {
                return text.apply((Difference) difference);
            }

            @Override
            public String getToolTipText(Object difference) {
                return getText(difference);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(share));
    }

    Control control() {
        return area;
    }

    /** Rows the table is shown with, in pixels at the present scaling. */
    int heightOf(int rows) {
        return viewer.getTable().getItemHeight() * rows + viewer.getTable().getHeaderHeight();
    }

    void show(List<Difference> differences) {
        viewer.setInput(differences);
    }
}
