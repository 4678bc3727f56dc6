package org.qihang.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.qihang.exchange.mapping.Meaning;
import org.qihang.ui.importing.ColumnsPage.FileColumn;

/** Lets the user say what a column means, or that it is not imported. */
final class MeaningEditing extends EditingSupport {

    private final TableViewer viewer;
    private final Supplier<Meanings> meanings;
    private final String ignored;
    private final BiConsumer<FileColumn, Meaning> corrected;

    MeaningEditing(TableViewer viewer, Supplier<Meanings> meanings, String ignored,
            BiConsumer<FileColumn, Meaning> corrected) {
        super(viewer);
        this.viewer = viewer;
        this.meanings = meanings;
        this.ignored = ignored;
        this.corrected = corrected;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        List<String> items = new ArrayList<>();
        items.add(ignored);
        meanings.get().all().forEach(meaning -> items.add(meanings.get().text(meaning)));
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), items.toArray(String[]::new),
                SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        FileColumn column = (FileColumn) element;
        return column.match() == null ? 0 : meanings.get().all().indexOf(column.match().meaning()) + 1;
    }

    @Override
    protected void setValue(Object element, Object value) {
        int chosen = (Integer) value;
        if (chosen >= 0 && !value.equals(getValue(element))) {
            corrected.accept((FileColumn) element, chosen == 0 ? null : meanings.get().all().get(chosen - 1));
        }
    }
}
