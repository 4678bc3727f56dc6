package org.qihang.ui.record;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What is wrong with a field, below it, and the ways out of it to click on. Takes no room while there is nothing. */
final class FieldMessage {

    private static final int BETWEEN_FIXES = 12;

    private final Composite parent;
    private final FormToolkit toolkit;
    private final int columns;
    private final Consumer<QuickFix> fix;
    private Composite area;
    private Label problem;
    private Composite links;
    private List<QuickFix> fixes = List.of();

    /**
     * @param columns of the parent's grid
     * @param fix does what a person clicked on
     */
    FieldMessage(Composite parent, FormToolkit toolkit, int columns, Consumer<QuickFix> fix) {
        this.parent = parent;
        this.toolkit = toolkit;
        this.columns = columns;
        this.fix = fix;
    }

    /** Most fields never have anything to say: their controls are made with the first word. */
    private void create() {
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        // A long message wraps; it must not push the columns of the form.
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(1, SWT.DEFAULT).applyTo(area);
        problem = toolkit.createLabel(area, "", SWT.WRAP);
        problem.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(problem);
        links = toolkit.createComposite(area);
        RowLayout row = new RowLayout();
        row.spacing = BETWEEN_FIXES;
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 2;
        links.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(links);
    }

    private static void present(Control control, boolean present) {
        control.setVisible(present);
        ((GridData) control.getLayoutData()).exclude = !present;
    }

    /** Shows what is wrong, nothing for an empty text, and ways out; returns whether anything is other than before. */
    boolean show(String text, List<QuickFix> offered) {
        if (problem().equals(text) && fixes.equals(offered)) {
            return false;
        } else if (area == null) {
            create();
        }
        problem.setText(text);
        if (!fixes.equals(offered)) {
            fixes = List.copyOf(offered);
            for (Control old : links.getChildren()) {
                old.dispose();
            }
            fixes.forEach(this::link);
        }
        present(problem, !text.isEmpty());
        present(links, !fixes.isEmpty());
        present(area, !text.isEmpty() || !fixes.isEmpty());
        // The form lays out what changes its size; beside a neighbour with a message this field may keep its own.
        parent.layout(true, true);
        return true;
    }

    private void link(QuickFix offered) {
        Link link = new Link(links, SWT.NONE);
        toolkit.adapt(link, true, true);
        // An ampersand in a name is no mnemonic, an angle bracket no tag.
        link.setText("<a>" + offered.label().replace("&", "&&").replace('<', '〈').replace('>', '〉') + "</a>");
        link.addListener(SWT.Selection, event -> fix.accept(offered));
    }

    String problem() {
        return problem == null ? "" : problem.getText();
    }

    List<QuickFix> fixes() {
        return fixes;
    }
}
