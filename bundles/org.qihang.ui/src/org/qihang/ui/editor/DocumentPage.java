package org.qihang.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.qihang.model.text.Texts;
import org.qihang.ui.editor.check.DocumentChecks;
import org.qihang.ui.editor.check.Problem;
import org.qihang.ui.editor.field.FieldContext;
import org.qihang.ui.editor.field.UnacceptedInput;
import org.qihang.ui.widget.Moments;

/** The page of an editor: version line, tree and form side by side, problems below. */
final class DocumentPage {

    private static final int[] TREE_AND_FORM = {32, 68};

    private final EditedDocument document;
    private final DocumentCodes codes;
    private final DocumentChecks checks;
    private final UnacceptedInput unaccepted = new UnacceptedInput(this::later);
    private final Runnable changed;
    private final Texts texts = Texts.of(DocumentPage.class, Locale.getDefault());
    private final Composite area;
    private final Label version;
    private final DocumentTree tree;
    private final DetailsForm form;
    private final ProblemList problems;
    private boolean pending;

    /**
     * @param changed told after every step
     * @param revisions opens the list of revisions
     */
    DocumentPage(Composite parent, EditedDocument document, DocumentCodes codes, DocumentChecks checks,
            Runnable changed, Consumer<DocumentPage> revisions) {
        this.document = document;
        this.codes = codes;
        this.checks = checks;
        this.changed = changed;
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        area = toolkit.createComposite(parent);
        area.addDisposeListener(event -> toolkit.dispose());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        version = toolkit.createLabel(head, "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(version);
        Hyperlink link = toolkit.createHyperlink(head, texts.text("page.revisions"), SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> revisions.accept(this)));
        SashForm sides = new SashForm(area, SWT.HORIZONTAL);
        toolkit.adapt(sides);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
        Composite left = toolkit.createComposite(sides);
        left.setLayout(new FillLayout());
        form = new DetailsForm(sides, toolkit, new FieldContext(document, codes, unaccepted));
        tree = new DocumentTree(left, toolkit, document, form::show);
        problems = new ProblemList(area, toolkit, this::jump);
        sides.setWeights(TREE_AND_FORM);
        document.commands().addCommandStackListener(event -> later());
        showVersion();
        recheck();
    }

    Control control() {
        return area;
    }

    EditedDocument document() {
        return document;
    }

    UnacceptedInput unaccepted() {
        return unaccepted;
    }

    /** Several changes in one turn of the event loop are checked once. */
    private void later() {
        if (!pending) {
            pending = true;
            area.getDisplay().asyncExec(() -> {
                pending = false;
                if (!area.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        recheck();
        if (tree.shown() != null) {
            form.show(tree.shown());
        }
        changed.run();
    }

    private void recheck() {
        List<Problem> found = new ArrayList<>(unaccepted.problems(document.root()));
        checks.of(document.root(), codes, Locale.getDefault()).stream()
                .filter(problem -> !unaccepted.holds(problem.element(), problem.feature())).forEach(found::add);
        tree.refresh(found);
        form.mark(found);
        problems.show(found);
    }

    private void jump(Problem problem) {
        select(problem.element());
        if (problem.feature() != null) {
            form.focus(problem.feature());
        }
    }

    void jumpToFirstUnaccepted() {
        unaccepted.problems(document.root()).stream().findFirst().ifPresent(this::jump);
    }

    void select(Object node) {
        tree.select(node);
    }

    void showVersion() {
        version.setText(texts.text("page.version", document.version(), document.who(),
                Moments.shown(document.when())));
        version.getParent().layout(new Control[] {version});
    }

    void enable(boolean on) {
        area.setEnabled(on);
    }

    void setFocus() {
        tree.viewer().getControl().setFocus();
    }
}
