package org.qihang.ui.record;

import java.util.Locale;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.ui.widget.FaultDialog;

/** Opens records in editors of a window. */
public final class EditorOpener implements RecordOpener {

    private final IWorkbenchPage page;

    public EditorOpener(IWorkbenchPage page) {
        this.page = page;
    }

    @Override
    public void open(String campaign, Register register, long id, String unit, String title) {
        try {
            page.openEditor(new RecordInput(campaign, register, id, unit, title), RecordEditor.ID);
        } catch (PartInitException fault) {
            FaultDialog.show(page.getWorkbenchWindow().getShell(),
                    Texts.of(EditorOpener.class, Locale.getDefault()).text("action.open"), fault);
        }
    }
}
