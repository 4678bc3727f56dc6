package org.qihang.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.qihang.ui.editor.check.Problem;
import org.qihang.ui.widget.Icons;

/** Names and pictures of the nodes of a document's tree; elements with problems, and those above them, are marked. */
public final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

    private static final StyledString.Styler WRONG =
            StyledString.createColorRegistryStyler(JFacePreferences.ERROR_COLOR, null);

    private final ElementNames names = new ElementNames(Locale.getDefault());
    private final LocalResourceManager images;
    private Set<EObject> wrong = Set.of();

    /** @param owner pictures live as long as it does */
    public NodeLabels(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** Takes the problems to mark. */
    public void mark(List<Problem> problems) {
        Set<EObject> marked = new HashSet<>();
        for (Problem problem : problems) {
            for (EObject each = problem.element(); each != null && marked.add(each);) {
                each = each.eContainer();
            }
        }
        wrong = marked;
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public StyledString getStyledText(Object node) {
        if (node instanceof DocumentContent.Folder folder) {
            List<EObject> children = folder.children();
            boolean marked = children.stream().anyMatch(wrong::contains);
            return new StyledString(names.of(folder.reference()), marked ? WRONG : null)
                    .append("  " + children.size(), StyledString.COUNTER_STYLER);
        }
        EObject element = (EObject) node;
        StyledString text = new StyledString(names.of(element), wrong.contains(element) ? WRONG : null);
        String hint = ElementHints.of(element);
        return hint.isEmpty() ? text : text.append("  " + hint, StyledString.DECORATIONS_STYLER);
    }

    @Override
    public Image getImage(Object node) {
        String name = node instanceof DocumentContent.Folder folder
                ? folder.reference().getEReferenceType().getName() : ((EObject) node).eClass().getName();
        return images.get(Icons.ofType(name));
    }
}
