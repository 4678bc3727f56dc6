package org.qihang.ui.register.cell;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.swt.SWT;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;

/** Tells over the table what is wrong with what was typed into a cell; the field stays open and turns red. */
final class CellProblem implements IEditErrorHandler {

    private final EditedCells cells;

    CellProblem(EditedCells cells) {
        this.cells = cells;
    }

    @Override
    public void displayError(ICellEditor editor, IConfigRegistry registry, Exception fault) {
        if (editor.getEditorControl() != null && !editor.getEditorControl().isDisposed()) {
            editor.getEditorControl().setForeground(editor.getEditorControl().getDisplay().getSystemColor(SWT.COLOR_RED));
        }
        String label = Labels.in(Locale.getDefault()).of(cells.feature(editor.getColumnIndex()));
        cells.tell(Optional.of(Texts.of(CellProblem.class, Locale.getDefault())
                .text("cell.problem", label, fault.getMessage())));
    }

    @Override
    public void displayError(ICellEditor editor, Exception fault) {
        displayError(editor, null, fault);
    }

    @Override
    public void removeError(ICellEditor editor) {
        if (editor.getEditorControl() != null && !editor.getEditorControl().isDisposed()) {
            editor.getEditorControl().setForeground(null);
        }
        cells.tell(Optional.empty());
    }
}
