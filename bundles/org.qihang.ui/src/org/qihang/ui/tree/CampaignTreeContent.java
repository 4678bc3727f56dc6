package org.qihang.ui.tree;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.qihang.ui.editor.DocumentContent;

/** Campaigns, below each the folders of its plan and its other documents. */
final class CampaignTreeContent implements ITreeContentProvider {

    private final DocumentContent plans = new DocumentContent();

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return switch (node) {
            case CampaignNode campaign -> Stream.concat(Arrays.stream(plans.getChildren(campaign.plan())),
                    Stream.of(campaign.documents())).toArray();
            case CampaignNode.Documents documents -> documents.list().toArray();
            case DocumentContent.Folder folder -> plans.getChildren(folder);
            case EObject element -> plans.getChildren(element);
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object node) {
        return node instanceof EObject || node instanceof DocumentContent.Folder ? plans.getParent(node) : null;
    }

    @Override
    public boolean hasChildren(Object node) {
        return getChildren(node).length > 0;
    }
}
