package org.qihang.ui.register.cell;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.qihang.model.meta.Feature;

/**
 * The field over a cell while its value is changed: offers codes and records, Enter and Tab take what is typed, Escape
 * leaves it as it was.
 */
final class CellField extends TextCellEditor {

    private final EditedCells cells;

    CellField(EditedCells cells) {
        this.cells = cells;
    }

    private Feature feature() {
        return cells.feature(getColumnIndex());
    }

    @Override
    protected Text createEditorControl(Composite parent, int style) {
        Text text = new Text(parent, style);
        text.setBackground(cellStyle.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
        text.setForeground(cellStyle.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
        text.setFont(cellStyle.getAttributeValue(CellStyleAttributes.FONT));
        // The proposals come first: while they are open, Enter takes one of them.
        cells.typing().offer(text, feature());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Modify, event -> cells.tell(Optional.empty()));
        text.addListener(SWT.Dispose, event -> cells.open(false));
        cells.open(true);
        return text;
    }

    private void key(Event event) {
        if (event.doit && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = false;
            commit(MoveDirectionEnum.DOWN);
        } else if (event.doit && event.keyCode == SWT.ESC) {
            cells.tell(Optional.empty());
            close();
        }
    }

    @Override
    public boolean commit(MoveDirectionEnum direction, boolean closeAfterCommit, boolean skipValidation) {
        if (isClosed()) {
            return true;
        }
        String typed = getEditorValue();
        if (cells.typing().isOpen(feature(), typed)) {
            cells.typing().ask(feature(), typed, () -> {
                if (!isClosed() && typed.equals(getEditorValue())) {
                    super.commit(direction, closeAfterCommit, skipValidation);
                }
            });
            return false;
        }
        return super.commit(direction, closeAfterCommit, skipValidation);
    }
}
