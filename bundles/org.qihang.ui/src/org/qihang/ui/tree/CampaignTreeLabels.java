package org.qihang.ui.tree;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.text.Texts;
import org.qihang.store.DocumentInfo;
import org.qihang.ui.editor.DocumentInput;
import org.qihang.ui.editor.NodeLabels;
import org.qihang.ui.widget.Icons;

/** Names and pictures of the tree of campaigns. */
final class CampaignTreeLabels extends LabelProvider implements IStyledLabelProvider {

    private final Texts texts = Texts.of(CampaignTreeLabels.class, Locale.getDefault());
    private final LocalResourceManager images;
    private final NodeLabels elements;

    CampaignTreeLabels(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
        elements = new NodeLabels(owner);
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public StyledString getStyledText(Object node) {
        return switch (node) {
            case CampaignNode campaign -> new StyledString(campaign.entry().name());
            case CampaignNode.Documents documents -> new StyledString(texts.text("documents"))
                    .append("  " + documents.list().size(), StyledString.COUNTER_STYLER);
            case DocumentInfo document -> new StyledString(new DocumentInput(document.uri()).getName())
                    .append("  " + texts.text("version", document.version()), StyledString.DECORATIONS_STYLER);
            default -> elements.getStyledText(node);
        };
    }

    @Override
    public Image getImage(Object node) {
        return switch (node) {
            case CampaignNode campaign -> images.get(Icons.ofType("Campaign"));
            case CampaignNode.Documents documents -> images.get(Icons.named("document"));
            case DocumentInfo document -> images.get(Icons.ofType(document.type()));
            default -> elements.getImage(node);
        };
    }
}
