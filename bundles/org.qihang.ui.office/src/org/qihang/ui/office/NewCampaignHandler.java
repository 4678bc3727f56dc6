package org.qihang.ui.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.qihang.model.text.Texts;
import org.qihang.store.CampaignCatalog;
import org.qihang.store.CampaignContribution;
import org.qihang.store.CampaignInit;
import org.qihang.ui.session.CampaignEntry;
import org.qihang.ui.session.StoreSession;

/** Writes a contributed campaign into the open store, after asking which of those it does not hold yet. */
public final class NewCampaignHandler extends AbstractHandler {

    private final Texts texts = Texts.of(NewCampaignHandler.class, Locale.getDefault());

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        StoreSession session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(StoreSession.class);
        if (session.store().isEmpty()) {
            MessageDialog.openInformation(shell, texts.text("new.title"), texts.text("new.noStore"));
            return null;
        }
        List<String> held = session.campaigns().stream().map(CampaignEntry::id).toList();
        List<CampaignContribution> offered = new CampaignCatalog(Platform.getExtensionRegistry()).campaigns().stream()
                .filter(campaign -> !held.contains(campaign.id())).toList();
        if (offered.isEmpty()) {
            MessageDialog.openInformation(shell, texts.text("new.title"), texts.text("new.none"));
            return null;
        }
        chosen(shell, offered).ifPresent(campaign -> create(session, shell, campaign));
        return null;
    }

    private Optional<CampaignContribution> chosen(Shell shell, List<CampaignContribution> offered) {
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(texts.text("new.title"));
        dialog.setMessage(texts.text("new.message"));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(each -> ((CampaignContribution) each).name()));
        dialog.setInput(offered);
        dialog.setInitialSelections(offered.getLast());
        dialog.setHelpAvailable(false);
        dialog.open();
        Object[] result = dialog.getResult();
        return result == null || result.length == 0 ? Optional.empty()
                : Optional.of((CampaignContribution) result[0]);
    }

    private void create(StoreSession session, Shell shell, CampaignContribution campaign) {
        session.load(texts.text("new.creating", campaign.name()), shell, (store, monitor) -> {
            CampaignInit.init(store, campaign, texts.text("new.why"));
            return campaign.id();
        }, id -> session.refresh());
    }
}
