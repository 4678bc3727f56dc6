package org.qihang.ui.record;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.opentest4j.AssertionFailedError;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** Opens a record's form in the workbench and uses it as a person does. */
public final class FormRobot {

    private final OpenWorkbench workbench;
    private final RecordEditor editor;

    private FormRobot(OpenWorkbench workbench, RecordEditor editor) {
        this.workbench = workbench;
        this.editor = editor;
    }

    /** Opens a stored record. */
    public static FormRobot open(OpenWorkbench workbench, Record record) {
        new EditorOpener(workbench.page()).open(OpenWorkbench.CAMPAIGN, Register.of(record.eClass()), record.getId(),
                record.getUnit(), "");
        return active(workbench);
    }

    /** Opens the form of a new record. */
    public static FormRobot create(OpenWorkbench workbench, Register register) {
        new EditorOpener(workbench.page()).open(OpenWorkbench.CAMPAIGN, register, RecordOpener.NEW, null, "new");
        return active(workbench);
    }

    /** The form in front, when its record has been read. */
    public static FormRobot active(OpenWorkbench workbench) {
        RecordEditor opened = (RecordEditor) workbench.page().getActiveEditor();
        Ui.until("the form", () -> opened.form().isPresent());
        Ui.settle();
        return new FormRobot(workbench, opened);
    }

    public RecordEditor editor() {
        return editor;
    }

    public Control controls() {
        return OpenWorkbench.controls(editor);
    }

    public Text text(String label) {
        return Ui.field(controls(), label, Text.class);
    }

    public String shown(String label) {
        return text(label).getText();
    }

    /** Types into a field and leaves it. */
    public FormRobot type(String label, String typed) {
        Text field = text(label);
        field.setFocus();
        field.setText(typed);
        field.traverse(SWT.TRAVERSE_TAB_NEXT);
        Ui.settle();
        return this;
    }

    /** Chooses the entry of a list that holds the text. */
    public FormRobot choose(String label, String entry) {
        Combo combo = Ui.field(controls(), label, Combo.class);
        for (int i = 0; i < combo.getItemCount(); i++) {
            if (combo.getItem(i).contains(entry)) {
                combo.select(i);
                combo.notifyListeners(SWT.Selection, new Event());
                return this;
            }
        }
        throw new AssertionFailedError("no entry " + entry + " among " + List.of(combo.getItems()));
    }

    public FormRobot save() {
        Ui.menu(workbench.shell(), "文件", "保存");
        return this;
    }

    public FormRobot saved() {
        save();
        Ui.until("saved", () -> !editor.isDirty());
        Ui.settle();
        return this;
    }

    /** What is said on the form, problems among it. */
    public List<String> messages() {
        return Ui.all(controls(), Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }
}
