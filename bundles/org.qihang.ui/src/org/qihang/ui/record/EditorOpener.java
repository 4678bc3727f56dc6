package org.qihang.ui.record;

import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.text.Texts;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.widget.FaultDialog;

/** Opens records in editors of a window, and their tables in views. */
public final class EditorOpener implements RecordOpener {

    /** The view with the table of a register, by the register's name; that of the graduates has none. */
    private static final String TABLE = "org.qihang.ui.register.table";

    private final IWorkbenchPage page;
    private final Texts texts = Texts.of(EditorOpener.class, Locale.getDefault());

    public EditorOpener(IWorkbenchPage page) {
        this.page = page;
    }

    @Override
    public void open(String campaign, Register register, long id, String unit, String title) {
        open(new RecordInput(campaign, register, id, unit, title));
    }

    @Override
    public void open(String campaign, Register register, String key) {
        StoreSession session = page.getWorkbenchWindow().getService(StoreSession.class);
        session.load(texts.text("record.loading"), shell(),
                (store, monitor) -> store.registers().byKey(campaign, register, key), found -> {
                    if (found.isEmpty()) {
                        MessageDialog.openInformation(shell(), texts.text("action.open"), texts.text("record.none",
                                Labels.in(Locale.getDefault()).of(register)));
                    } else {
                        open(campaign, register, found.get().getId(), found.get().getUnit(), RecordTitle.of(found.get()));
                    }
                });
    }

    @Override
    public void create(String campaign, Register register, Map<Feature, Object> values) {
        open(new RecordInput(campaign, register, values,
                texts.text("record.new", Labels.in(Locale.getDefault()).of(register))));
    }

    @Override
    public void list(Register register, Feature attribute, String filter) {
        try {
            String name = register.type() == RegisterPackage.Literals.GRADUATE ? null : register.name();
            if (page.showView(TABLE, name, IWorkbenchPage.VIEW_ACTIVATE) instanceof RecordTable table) {
                table.filter(attribute.name(), filter);
            }
        } catch (PartInitException fault) {
            FaultDialog.show(shell(), texts.text("action.open"), fault);
        }
    }

    private void open(RecordInput input) {
        try {
            page.openEditor(input, RecordEditor.ID);
        } catch (PartInitException fault) {
            FaultDialog.show(shell(), texts.text("action.open"), fault);
        }
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
