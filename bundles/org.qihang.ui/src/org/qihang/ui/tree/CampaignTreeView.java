package org.qihang.ui.tree;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.qihang.model.text.Texts;
import org.qihang.store.DocumentInfo;
import org.qihang.ui.editor.DocumentContent;
import org.qihang.ui.editor.DocumentEditor;
import org.qihang.ui.editor.DocumentInput;
import org.qihang.ui.editor.ElementPath;
import org.qihang.ui.session.CampaignEntry;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.widget.FaultDialog;

/** The tree of campaigns: a double click opens the editor at the element. */
public final class CampaignTreeView extends ViewPart {

    public static final String ID = "org.qihang.ui.tree";

    private final Texts texts = Texts.of(CampaignTreeView.class, Locale.getDefault());
    private final StackLayout stack = new StackLayout();
    private StoreSession session;
    private Composite area;
    private Label notice;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(StoreSession.class);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        notice = new Label(area, SWT.WRAP | SWT.CENTER);
        viewer = new TreeViewer(area, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(new CampaignTreeContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new CampaignTreeLabels(viewer.getControl())));
        viewer.setInput(List.of());
        viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        viewer.addSelectionChangedListener(
                event -> select(viewer.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(viewer);
        session.listen(area, new StoreSession.Listener() {
            @Override
            public void sessionChanged(StoreSession now) {
                load();
            }

            @Override
            public void dataChanged(StoreSession now, DataChange change) {
                if (change.document() != null) {
                    load();
                }
            }
        });
        load();
    }

    private void load() {
        List<CampaignEntry> campaigns = session.campaigns();
        if (session.state() != StoreSession.State.OPEN || campaigns.isEmpty()) {
            notice.setText(texts.text("tree." + session.state()));
            viewer.setInput(List.of());
            top(notice);
            return;
        }
        session.load(texts.text("tree.loading"), area,
                (store, monitor) -> CampaignTreeLoading.read(store, campaigns), this::show);
    }

    private void show(List<CampaignNode> nodes) {
        boolean first = ((List<?>) viewer.getInput()).isEmpty();
        List<String> open = OpenNodes.of(viewer);
        viewer.setInput(nodes);
        if (first) {
            viewer.expandToLevel(2);
        } else {
            OpenNodes.reopen(viewer, open);
        }
        top(viewer.getControl());
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            area.layout();
        }
    }

    /** The campaign of what is selected is the one in hand. */
    private void select(Object node) {
        if (node instanceof CampaignNode campaign) {
            session.select(campaign.entry().id());
        }
    }

    private void open(Object node) {
        switch (node) {
            case CampaignNode campaign -> open(campaign.entry().plan(), ElementPath.of(campaign.plan()));
            case DocumentInfo document -> open(document.uri(), null);
            case DocumentContent.Folder folder -> open(plan(folder.parent()), ElementPath.of(folder));
            case EObject element -> open(plan(element), ElementPath.of(element));
            case null, default -> viewer.setExpandedState(node, !viewer.getExpandedState(node));
        }
    }

    @SuppressWarnings("unchecked")
    private URI plan(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return ((List<CampaignNode>) viewer.getInput()).stream().filter(node -> node.plan() == root)
                .map(node -> node.entry().plan()).findFirst().orElseThrow();
    }

    private void open(URI uri, ElementPath path) {
        try {
            DocumentEditor editor = (DocumentEditor) getSite().getPage().openEditor(new DocumentInput(uri),
                    DocumentEditor.ID);
            if (path != null) {
                editor.reveal(path);
            }
        } catch (PartInitException e) {
            FaultDialog.show(getSite().getShell(), texts.text("tree.open"), e);
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }
}
