package org.qihang.ui.editor;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.qihang.model.campaign.Coded;
import org.qihang.model.text.Texts;
import org.qihang.ui.widget.Icons;

/** Adding, removing and moving elements: buttons above the tree and its context menu. */
final class TreeActions {

    private final EditedDocument document;
    private final DocumentTree tree;
    private final ElementNames names = new ElementNames(Locale.getDefault());
    private final Texts texts = Texts.of(TreeActions.class, Locale.getDefault());
    private final IAction add = action("tree.add", "add", this::addHere);
    private final IAction remove = action("tree.remove", "remove", this::remove);
    private final IAction up = action("tree.up", "up", () -> move(-1));
    private final IAction down = action("tree.down", "down", () -> move(1));

    TreeActions(EditedDocument document, DocumentTree tree) {
        this.document = document;
        this.tree = tree;
    }

    private IAction action(String key, String icon, Runnable work) {
        ImageDescriptor image = Icons.named(icon);
        Action action = new Action(texts.text(key), image) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(texts.text(key));
        return action;
    }

    void createBar(Composite parent) {
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        bar.add(add);
        bar.add(remove);
        bar.add(new Separator());
        bar.add(up);
        bar.add(down);
        ToolBar control = bar.createControl(parent);
        GridDataFactory.fillDefaults().applyTo(control);
        control.addDisposeListener(event -> bar.dispose());
    }

    void createMenu(Control control) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        control.setMenu(menu.createContextMenu(control));
        control.addDisposeListener(event -> menu.dispose());
        control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL && remove.isEnabled()) {
                remove();
            }
        }));
    }

    private void fill(IMenuManager menu) {
        Object node = tree.selected();
        if (node instanceof DocumentContent.Folder) {
            menu.add(add);
        } else if (node instanceof EObject element) {
            for (EReference kind : DocumentContent.kinds(element)) {
                menu.add(action(texts.text("tree.add.kind", names.of(kind.getEReferenceType())),
                        "add", () -> add(element, kind, -1)));
            }
            menu.add(new Separator());
            menu.add(remove);
            menu.add(up);
            menu.add(down);
        }
    }

    /** Enables what can be done with a node. */
    void selected(Object node) {
        EObject element = node instanceof EObject found ? found : null;
        List<EObject> siblings = element == null ? List.of() : EditedDocument.siblings(element);
        int index = element == null ? -1 : siblings.indexOf(element);
        DocumentContent.Folder target = target(node);
        add.setEnabled(target != null);
        add.setText(target == null ? texts.text("tree.add")
                : texts.text("tree.add.kind", names.of(target.reference().getEReferenceType())));
        add.setToolTipText(add.getText());
        remove.setEnabled(element != null && element.eContainer() != null);
        up.setEnabled(index > 0);
        down.setEnabled(index >= 0 && index < siblings.size() - 1);
    }

    /** Where the button adds: into the folder in hand, or beside the element in hand. */
    private static DocumentContent.Folder target(Object node) {
        if (node instanceof DocumentContent.Folder folder) {
            return folder.reference().isMany() || folder.children().isEmpty() ? folder : null;
        }
        if (node instanceof EObject element && element.eContainer() != null
                && element.eContainmentFeature().isMany()) {
            return new DocumentContent.Folder(element.eContainer(), element.eContainmentFeature());
        }
        return null;
    }

    private void addHere() {
        DocumentContent.Folder target = target(tree.selected());
        int index = tree.selected() instanceof EObject element ? EditedDocument.siblings(element).indexOf(element) + 1
                : -1;
        add(target.parent(), target.reference(), index);
    }

    private void add(EObject parent, EReference kind, int index) {
        EClass type = kind.getEReferenceType();
        EObject child = EcoreUtil.create(type);
        String label = texts.text("step.add", names.of(type));
        if (child instanceof Coded coded) {
            coded.setName(texts.text("new.name", names.of(type)));
        }
        if (kind.isMany()) {
            document.add(parent, kind, child, index, label);
        } else {
            document.set(parent, kind, child, label);
        }
        tree.viewer().refresh();
        tree.select(child);
    }

    private void remove() {
        EObject element = (EObject) tree.selected();
        List<EObject> siblings = EditedDocument.siblings(element);
        int index = siblings.indexOf(element);
        EObject next = index + 1 < siblings.size() ? siblings.get(index + 1)
                : index > 0 ? siblings.get(index - 1) : element.eContainer();
        document.remove(element, texts.text("step.remove", names.of(element)));
        tree.viewer().refresh();
        tree.select(next);
    }

    private void move(int by) {
        EObject element = (EObject) tree.selected();
        int index = EditedDocument.siblings(element).indexOf(element) + by;
        document.move(element, index, texts.text("step.move", names.of(element)));
        tree.viewer().refresh();
        tree.select(element);
    }
}
