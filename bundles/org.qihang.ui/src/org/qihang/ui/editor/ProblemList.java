package org.qihang.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.text.Texts;
import org.qihang.ui.editor.check.Problem;
import org.qihang.ui.widget.Icons;

/** The problems of the document, below the form: a click goes to the field. */
final class ProblemList {

    private static final int ELEMENT_SHARE = 30;
    private static final int TEXT_SHARE = 70;
    /** Rows shown at once; more are scrolled to. */
    private static final int ROWS = 6;

    private final Texts texts = Texts.of(ProblemList.class, Locale.getDefault());
    private final ElementNames names = new ElementNames(Locale.getDefault());
    private final Composite area;
    private final Composite table;
    private final Label title;
    private final TableViewer viewer;
    private final LocalResourceManager images;

    ProblemList(Composite parent, FormToolkit toolkit, Consumer<Problem> jump) {
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(2, 2).applyTo(area);
        title = toolkit.createLabel(area, "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        table = toolkit.createComposite(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        TableColumnLayout layout = new TableColumnLayout();
        table.setLayout(layout);
        viewer = new TableViewer(table, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
        Image mark = images.get(Icons.named("problem"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        column(layout, ELEMENT_SHARE, problem -> names.of(problem.element().eClass()) + "  "
                + names.of(problem.element()), mark);
        column(layout, TEXT_SHARE, Problem::text, null);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().addListener(SWT.MouseUp, event -> jump(jump));
        viewer.addOpenListener(event -> jump(jump));
        show(List.of());
    }

    private void jump(Consumer<Problem> jump) {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Problem problem) {
            jump.accept(problem);
        }
    }

    private void column(TableColumnLayout layout, int share, Function<Problem, String> text,
            Image image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object problem) {
                return text.apply((Problem) problem);
            }

            @Override
            public Image getImage(Object problem) {
                return image;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(share));
    }

    Control control() {
        return area;
    }

    void show(List<Problem> problems) {
        if (!problems.equals(viewer.getInput())) {
            viewer.setInput(problems);
        }
        title.setText(problems.isEmpty() ? texts.text("problems.none")
                : texts.text("problems.some", problems.size()));
        int rows = Math.min(problems.size(), ROWS);
        GridData data = (GridData) table.getLayoutData();
        data.exclude = rows == 0;
        data.heightHint = viewer.getTable().getItemHeight() * rows + viewer.getTable().getBorderWidth() * 2;
        table.setVisible(rows > 0);
        area.getParent().layout(new Control[] {title, table});
    }
}
