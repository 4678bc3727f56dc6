package org.qihang.ui.work;

import java.util.Locale;
import java.util.Map;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.text.Texts;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.record.RecordTable;
import org.qihang.ui.register.RegisterView;
import org.qihang.ui.widget.FaultDialog;

/** The way from a figure to its records: the register's table, filtered as the figure was counted. */
public final class RecordsJump {

    private final IWorkbenchPage page;

    public RecordsJump(IWorkbenchPage page) {
        this.page = page;
    }

    /** Shows the records of a query. */
    public void show(RegisterQuery query) {
        show(query.register(), FilterWords.of(query));
    }

    /** Shows the records these filter texts fit, by attribute. */
    public void show(Register register, Map<String, String> filters) {
        boolean graduates = register.type() == RegisterPackage.Literals.GRADUATE;
        try {
            if (page.showView(RegisterView.ID, graduates ? null : register.name(), IWorkbenchPage.VIEW_ACTIVATE)
                    instanceof RecordTable table) {
                table.filters(filters);
            }
        } catch (PartInitException fault) {
            FaultDialog.show(page.getWorkbenchWindow().getShell(),
                    Texts.of(RecordsJump.class, Locale.getDefault()).text("jump.title"), fault);
        }
    }
}
