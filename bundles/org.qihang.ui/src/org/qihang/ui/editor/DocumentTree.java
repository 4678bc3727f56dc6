package org.qihang.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.ui.editor.check.Problem;

/** The left side of the editor: the elements of the document, and what can be done with them. */
final class DocumentTree {

    private final EditedDocument document;
    private final TreeViewer viewer;
    private final NodeLabels labels;
    private final Composite area;
    private EObject shown;
    private ElementPath place;

    /** @param chosen told which element is to be shown on the right */
    DocumentTree(Composite parent, FormToolkit toolkit, EditedDocument document, Consumer<EObject> chosen) {
        this.document = document;
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        TreeActions actions = new TreeActions(document, this);
        actions.createBar(area);
        viewer = new TreeViewer(area, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new DocumentContent());
        labels = new NodeLabels(viewer.getControl());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setInput(document.resource());
        viewer.addSelectionChangedListener(event -> {
            Object node = event.getStructuredSelection().getFirstElement();
            actions.selected(node);
            EObject element = node instanceof DocumentContent.Folder folder ? folder.parent() : (EObject) node;
            if (element != null && element != shown) {
                shown = element;
                chosen.accept(element);
            }
            if (isIn(shown)) {
                place = node instanceof DocumentContent.Folder folder ? ElementPath.of(folder) : ElementPath.of(shown);
            }
        });
        actions.createMenu(viewer.getControl());
        viewer.expandToLevel(2);
        select(document.root());
    }

    Control control() {
        return area;
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** The node in hand: an element or a folder, or null. */
    Object selected() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    /** The element in hand; that of a folder is the one above it. */
    EObject shown() {
        return shown;
    }

    /** Selects a node and shows it. */
    void select(Object node) {
        viewer.setSelection(new StructuredSelection(node), true);
    }

    /**
     * After the content was changed: names, order, what is there. An element that is gone gives way to what stands in
     * its place in the new content, or to the root.
     */
    void refresh(List<Problem> problems) {
        labels.mark(problems);
        viewer.refresh();
        if (!isIn(shown)) {
            viewer.expandToLevel(2);
            select(place.nodeIn(document.root()).orElse(document.root()));
        } else if (selected() == null) {
            select(shown);
        }
    }

    private boolean isIn(EObject element) {
        return element != null && element.eResource() == document.resource();
    }
}
