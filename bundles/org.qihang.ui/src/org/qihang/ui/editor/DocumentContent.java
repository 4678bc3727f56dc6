package org.qihang.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * A document as a tree: an element with several kinds of children has a folder for each kind, one with a single kind
 * has its children at once.
 */
public final class DocumentContent implements ITreeContentProvider {

    /**
     * The children of one kind.
     *
     * @param parent whose children
     * @param reference which kind
     */
    public record Folder(EObject parent, EReference reference) {

        public List<EObject> children() {
            return DocumentContent.children(parent, reference);
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Resource resource ? resource.getContents().toArray() : getChildren(input);
    }

    @Override
    public Object[] getChildren(Object node) {
        if (node instanceof Folder folder) {
            return folder.children().toArray();
        }
        EObject element = (EObject) node;
        List<EReference> kinds = kinds(element);
        if (kinds.size() == 1) {
            return children(element, kinds.getFirst()).toArray();
        }
        return kinds.stream().map(kind -> new Folder(element, kind)).toArray();
    }

    /** The kinds of children an element may have. */
    public static List<EReference> kinds(EObject element) {
        return List.copyOf(element.eClass().getEAllContainments());
    }

    private static List<EObject> children(EObject parent, EReference reference) {
        Object value = parent.eGet(reference);
        List<EObject> children = new ArrayList<>();
        if (value instanceof List<?> many) {
            many.forEach(child -> children.add((EObject) child));
        } else if (value instanceof EObject one) {
            children.add(one);
        }
        return children;
    }

    @Override
    public Object getParent(Object node) {
        if (node instanceof Folder folder) {
            return folder.parent();
        }
        EObject element = (EObject) node;
        EObject parent = element.eContainer();
        if (parent == null) {
            return null;
        }
        return kinds(parent).size() == 1 ? parent : new Folder(parent, element.eContainmentFeature());
    }

    @Override
    public boolean hasChildren(Object node) {
        return getChildren(node).length > 0;
    }
}
