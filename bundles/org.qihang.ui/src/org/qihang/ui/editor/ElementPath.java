package org.qihang.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.qihang.model.campaign.Coded;

/**
 * Where an element stands in its document, by codes where there are some, so that it is found again in another copy
 * or version of the document.
 *
 * @param steps from the root on
 * @param folder the kind of children of that element that is meant; null for the element itself
 */
public record ElementPath(List<Step> steps, String folder) {

    /** From a parent to a child: by its code, or by its place when it has none. */
    private record Step(String reference, String code, int index) {
    }

    /** The way from the root of its document to an element. */
    public static ElementPath of(EObject element) {
        List<Step> steps = new ArrayList<>();
        for (EObject each = element; each.eContainer() != null; each = each.eContainer()) {
            EReference reference = each.eContainmentFeature();
            int index = reference.isMany() ? EditedDocument.siblings(each).indexOf(each) : 0;
            steps.addFirst(new Step(reference.getName(), each instanceof Coded coded ? coded.getCode() : null, index));
        }
        return new ElementPath(List.copyOf(steps), null);
    }

    /** The way to the children of one kind. */
    public static ElementPath of(DocumentContent.Folder folder) {
        return new ElementPath(of(folder.parent()).steps(), folder.reference().getName());
    }

    /** The node of a document's tree; empty when it is not there (any more). */
    Optional<Object> nodeIn(EObject root) {
        return in(root).map(element -> element.eClass().getEStructuralFeature(String.valueOf(folder))
                instanceof EReference reference ? new DocumentContent.Folder(element, reference) : element);
    }

    /** The element in a document; empty when it is not there (any more). */
    public Optional<EObject> in(EObject root) {
        EObject found = root;
        for (Step step : steps) {
            EStructuralFeature reference = found.eClass().getEStructuralFeature(step.reference());
            found = reference == null ? null : child(found, reference, step);
            if (found == null) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private static EObject child(EObject parent, EStructuralFeature reference, Step step) {
        if (!reference.isMany()) {
            return (EObject) parent.eGet(reference);
        }
        List<?> children = (List<?>) parent.eGet(reference);
        if (step.code() != null) {
            return (EObject) children.stream()
                    .filter(child -> child instanceof Coded coded && step.code().equals(coded.getCode()))
                    .findFirst().orElse(null);
        }
        return step.index() < children.size() ? (EObject) children.get(step.index()) : null;
    }
}
