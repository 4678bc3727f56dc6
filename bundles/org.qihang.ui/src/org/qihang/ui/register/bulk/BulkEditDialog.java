package org.qihang.ui.register.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.ui.record.RecordRules;
import org.qihang.ui.record.ReferenceNames;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.value.Codes;

/** Asks which attribute of which rows gets which value. */
public final class BulkEditDialog extends TitleAreaDialog {

    /** Longer code tables are not unrolled: their names are typed. */
    private static final int MOST_CHOICES = 120;
    private static final int LETTERS = 46;

    private final List<Feature> features;
    private final CodeNames names;
    private final RecordRules rules;
    private final int preferred;
    private final int selected;
    private final long all;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(BulkEditDialog.class, Locale.getDefault());
    private Combo attribute;
    private Combo value;
    private Button clear;
    private Button onlySelected;
    private BulkEdit edit;

    /**
     * @param preferred the attribute proposed; null for none
     * @param selected how many rows are selected
     * @param all how many rows the filter shows
     */
    public BulkEditDialog(Shell shell, Register register, CodeNames names, Feature preferred, int selected, long all) {
        super(shell);
        this.features = register.attributes().stream().filter(feature -> !feature.key() && !feature.moved())
                .toList();
        this.names = names;
        this.rules = new RecordRules(register, names, ReferenceNames.NONE);
        this.preferred = features.indexOf(preferred);
        this.selected = selected;
        this.all = all;
        setHelpAvailable(false);
    }

    /** What was asked for; empty when the person changed their mind. */
    public Optional<BulkEdit> edit() {
        return Optional.ofNullable(edit);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("title"));
        setMessage(texts.text("message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        label(area, "attribute");
        attribute = new Combo(area, SWT.READ_ONLY);
        features.forEach(feature -> attribute.add(labels.of(feature)));
        attribute.setVisibleItemCount(20);
        label(area, "value");
        value = new Combo(area, SWT.DROP_DOWN);
        value.setVisibleItemCount(20);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(LETTERS), SWT.DEFAULT)
                .applyTo(value);
        clear = button(area, SWT.CHECK, texts.text("clear"));
        label(area, "rows");
        onlySelected = new Button(area, SWT.RADIO);
        onlySelected.setText(texts.text("selected", selected));
        Button every = button(area, SWT.RADIO, texts.text("all", all));
        onlySelected.setEnabled(selected > 0);
        (selected > 0 ? onlySelected : every).setSelection(true);
        attribute.addListener(SWT.Selection, event -> choose());
        value.addListener(SWT.Modify, event -> check());
        clear.addListener(SWT.Selection, event -> check());
        attribute.select(Math.max(0, preferred));
        choose();
        return area;
    }

    private void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.text(key));
    }

    private static Button button(Composite area, int style, String text) {
        new Label(area, SWT.NONE);
        Button button = new Button(area, style);
        button.setText(text);
        return button;
    }

    private Feature feature() {
        return features.get(attribute.getSelectionIndex());
    }

    private void choose() {
        List<String> choices = names.of(feature()).filter(codes -> !feature().list()).map(codes -> codes.entries()
                .stream().limit(MOST_CHOICES + 1L).map(Codes.Entry::shown).toList())
                .filter(entries -> entries.size() <= MOST_CHOICES).orElse(List.of());
        value.setItems(choices.toArray(String[]::new));
        value.setText("");
        clear.setSelection(false);
        clear.setEnabled(!feature().required());
        check();
    }

    private void check() {
        value.setEnabled(!clear.getSelection());
        String typed = value.getText();
        String problem = clear.getSelection() || typed.isBlank() ? null : rules.parse(feature(), typed).problem();
        setErrorMessage(problem);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem == null && (clear.getSelection() || !typed.isBlank()));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("preview"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        edit = new BulkEdit(feature(), clear.getSelection() ? "" : value.getText(), !onlySelected.getSelection());
        super.okPressed();
    }
}
