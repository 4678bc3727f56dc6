package org.qihang.ui.register.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.qihang.exchange.record.ExportOptions;
import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;

/** Asks which columns are exported, whether personal data stays masked, and where it goes. */
public final class ExportDialog extends TitleAreaDialog {

    private static final int LETTERS = 50;

    private final List<Feature> shown;
    private final boolean personal;
    private final long rows;
    private final String name;
    private final Texts texts = Texts.of(ExportDialog.class, Locale.getDefault());
    private Button every;
    private Button unmasked;
    private Text why;
    private ExportFile target;
    private ExportOptions options;
    private Path file;

    /**
     * @param shown the columns shown
     * @param personal whether the register has personal data
     * @param rows how many rows are exported
     * @param name what the file is called at first, without ending
     */
    public ExportDialog(Shell shell, List<Feature> shown, boolean personal, long rows, String name) {
        super(shell);
        this.shown = shown;
        this.personal = personal;
        this.rows = rows;
        this.name = name;
        setHelpAvailable(false);
    }

    /** What was chosen. */
    public ExportOptions options() {
        return options;
    }

    /** Where it goes: xlsx, csv or dbf by its ending. */
    public Path file() {
        return file;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("title"));
        setMessage(texts.text("message", rows));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        Group columns = group(area, "columns");
        radio(columns, "columns.shown").setSelection(true);
        every = radio(columns, "columns.all");
        if (personal) {
            Group data = group(area, "personal");
            radio(data, "masked").setSelection(true);
            unmasked = radio(data, "unmasked");
            why = new Text(data, SWT.BORDER);
            why.setMessage(texts.text("why"));
            GridDataFactory.fillDefaults().grab(true, false).indent(20, 0)
                    .hint(convertWidthInCharsToPixels(LETTERS), SWT.DEFAULT).applyTo(why);
            unmasked.addListener(SWT.Selection, event -> check());
            why.addListener(SWT.Modify, event -> check());
        }
        target = new ExportFile(group(area, "target"), name, this::check);
        return area;
    }

    private Group group(Composite area, String key) {
        Group group = new Group(area, SWT.NONE);
        group.setText(texts.text(key));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private Button radio(Composite parent, String key) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(texts.text(key));
        return button;
    }

    private void check() {
        boolean asked = unmasked != null && unmasked.getSelection();
        if (why != null) {
            why.setEnabled(asked);
        }
        Optional<String> problem = asked && why.getText().isBlank() ? Optional.of(texts.text("why.missing"))
                : target.problem();
        setErrorMessage(problem.orElse(null));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("export"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        file = target.file().orElseThrow();
        if (Files.exists(file) && !MessageDialog.openQuestion(getShell(), texts.text("title"), texts.text("exists", file))) {
            return;
        }
        target.remember();
        List<Feature> columns = every.getSelection() ? null : shown;
        options = unmasked != null && unmasked.getSelection() ? ExportOptions.unmasked(columns, why.getText().strip())
                : ExportOptions.masked(columns);
        super.okPressed();
    }
}
