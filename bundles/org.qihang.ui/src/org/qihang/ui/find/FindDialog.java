package org.qihang.ui.find;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.qihang.model.text.Texts;
import org.qihang.ui.value.Pinyin;

/** A field to type into, and below it what fits: by part of the name, or by the initials of its pinyin. */
final class FindDialog extends Dialog {

    private static final int LINES = 16;
    private static final int LETTERS = 60;
    private static final int GROUP_LETTERS = 12;

    private final List<Finding> all;
    private final Pinyin pinyin = new Pinyin();
    private final Texts texts = Texts.of(FindDialog.class, Locale.getDefault());
    private Text field;
    private Table table;
    private Finding chosen;

    FindDialog(Shell shell, List<Finding> all) {
        super(shell);
        this.all = all;
    }

    /** What was chosen. */
    Finding chosen() {
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(texts.text("message"));
        field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.text("hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> show());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                event.doit = false;
                move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            }
        });
        field.addListener(SWT.DefaultSelection, event -> okPressed());
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        TableColumn group = new TableColumn(table, SWT.NONE);
        group.setWidth(convertWidthInCharsToPixels(GROUP_LETTERS));
        TableColumn name = new TableColumn(table, SWT.NONE);
        name.setWidth(convertWidthInCharsToPixels(LETTERS - GROUP_LETTERS));
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(LETTERS),
                table.getItemHeight() * LINES).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        show();
        return area;
    }

    private void move(int lines) {
        int next = table.getSelectionIndex() + lines;
        if (next >= 0 && next < table.getItemCount()) {
            table.setSelection(next);
        }
    }

    private void show() {
        String typed = field.getText().strip().toLowerCase(Locale.ROOT);
        table.removeAll();
        all.stream().filter(each -> fits(each, typed)).forEach(each -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {each.group(), each.name()});
            item.setData(each);
        });
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(table.getItemCount() > 0);
        }
    }

    private boolean fits(Finding finding, String typed) {
        Pinyin.Reading reading = pinyin.of(finding.name());
        return finding.name().toLowerCase(Locale.ROOT).contains(typed)
                || finding.group().toLowerCase(Locale.ROOT).startsWith(typed)
                || reading.begins(typed) || reading.holds(typed);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("go"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("cancel"), false);
    }

    @Override
    protected void okPressed() {
        if (table.getSelectionCount() == 1) {
            chosen = (Finding) table.getSelection()[0].getData();
            super.okPressed();
        }
    }
}
