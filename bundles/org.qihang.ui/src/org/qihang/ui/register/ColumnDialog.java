package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;

/** Which columns are shown, in which order. */
final class ColumnDialog extends TrayDialog {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 420;

    private final List<Feature> columns;
    private final Texts texts;
    private final Labels labels;
    private final Map<String, Feature> byName = new HashMap<>();
    private ColumnLayout layout;
    private CheckboxTableViewer list;

    ColumnDialog(Shell shell, List<Feature> columns, Labels labels, Texts texts, ColumnLayout layout) {
        super(shell);
        this.columns = columns;
        this.labels = labels;
        this.texts = texts;
        this.layout = layout;
        columns.forEach(feature -> byName.put(feature.name(), feature));
    }

    /** The layout that was chosen. */
    ColumnLayout chosen() {
        return layout;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("columns.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(texts.text("columns.hint"));
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(name -> labels.of(byName.get(name))));
        list.addCheckStateListener(event -> checked());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "columns.up", () -> move(-1));
        button(buttons, "columns.down", () -> move(1));
        button(buttons, "columns.all", () -> list.setAllChecked(true));
        button(buttons, "columns.default", () -> show(ColumnLayout.of(columns)));
        show(layout);
        return area;
    }

    private void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.text(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void show(ColumnLayout shown) {
        layout = shown;
        list.setInput(new ArrayList<>(shown.order()));
        list.setAllChecked(false);
        shown.order().stream().filter(name -> !shown.hidden().contains(name))
                .forEach(name -> list.setChecked(name, true));
        checked();
    }

    private void checked() {
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(list.getCheckedElements().length > 0);
        }
    }

    private void move(int by) {
        ColumnLayout now = current();
        List<String> order = new ArrayList<>(now.order());
        List<?> moved = list.getStructuredSelection().toList();
        List<?> inTurn = by < 0 ? moved : moved.reversed();
        for (Object name : inTurn) {
            int from = order.indexOf(name);
            int to = from + by;
            if (to < 0 || to >= order.size() || moved.contains(order.get(to))) {
                continue;
            }
            order.set(from, order.get(to));
            order.set(to, (String) name);
        }
        var selection = list.getSelection();
        show(new ColumnLayout(order, now.hidden(), now.widths()));
        list.setSelection(selection, true);
    }

    private ColumnLayout current() {
        List<String> order = new ArrayList<>();
        for (int i = 0; list.getElementAt(i) != null; i++) {
            order.add((String) list.getElementAt(i));
        }
        Set<String> hidden = new LinkedHashSet<>(order);
        hidden.removeAll(Arrays.asList(list.getCheckedElements()));
        return new ColumnLayout(order, hidden, layout.widths());
    }

    @Override
    protected void okPressed() {
        layout = current();
        super.okPressed();
    }
}
