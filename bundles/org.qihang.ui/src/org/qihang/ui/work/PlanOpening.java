package org.qihang.ui.work;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.qihang.model.campaign.Coded;
import org.qihang.model.campaign.Quota;
import org.qihang.model.campaign.ReportingPeriod;
import org.qihang.model.campaign.Task;
import org.qihang.model.text.Texts;
import org.qihang.store.Documents;
import org.qihang.store.Store;
import org.qihang.ui.editor.DocumentEditor;
import org.qihang.ui.editor.DocumentInput;
import org.qihang.ui.editor.ElementPath;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.widget.FaultDialog;

/** Opens a campaign's plan, or that of a unit, at the task, quota or period of a code. */
final class PlanOpening {

    private record Place(URI document, ElementPath path) {
    }

    private final IWorkbenchPage page;
    private final StoreSession session;
    private final Texts texts = Texts.of(PlanOpening.class, Locale.getDefault());

    PlanOpening(IWorkbenchPage page, StoreSession session) {
        this.page = page;
        this.session = session;
    }

    /** @param unit whose plan is looked into when the campaign's has no such part; may be empty */
    void open(String campaign, String unit, String code) {
        session.load(texts.text("plan.reading"), page.getWorkbenchWindow().getShell(), (store, monitor) ->
                find(store, Documents.uri(campaign, "plan"), code)
                        .or(() -> find(store, Documents.uri(campaign, "unit/" + unit), code)),
                found -> found.ifPresent(this::show));
    }

    private static Optional<Place> find(Store store, URI document, String code) {
        if (!store.documents().exists(document)) {
            return Optional.empty();
        }
        EObject root = store.documents().load(document).root();
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            boolean kind = each instanceof Task || each instanceof Quota || each instanceof ReportingPeriod;
            if (kind && code.equals(((Coded) each).getCode())) {
                return Optional.of(new Place(document, ElementPath.of(each)));
            }
        }
        return Optional.empty();
    }

    private void show(Place place) {
        try {
            DocumentEditor editor = (DocumentEditor) page.openEditor(new DocumentInput(place.document()), DocumentEditor.ID);
            editor.reveal(place.path());
        } catch (PartInitException fault) {
            FaultDialog.show(page.getWorkbenchWindow().getShell(), texts.text("plan.reading"), fault);
        }
    }
}
