package org.qihang.ui.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.qihang.exchange.check.CodeBooks;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.store.Documents;
import org.qihang.store.Store;
import org.qihang.ui.widget.FaultDialog;

/** Which register, which file, how it is encoded, and which version of the destination codes it uses. */
final class FilePage extends WizardPage {

    private static final String DESTINATION = "destination";
    private static final String[] ENCODINGS = {"UTF-8", "GBK", "GB18030"};

    private final ImportWizard wizard;
    private final Texts texts;
    private final List<CodeTable> versions = new ArrayList<>();
    private Text file;
    private Label codesLabel;
    private Combo codes;

    FilePage(ImportWizard wizard) {
        super("file");
        this.wizard = wizard;
        this.texts = wizard.texts();
        setTitle(texts.text("file.title"));
        setDescription(texts.text("file.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 10).margins(12, 12).applyTo(page);
        registers(page);
        label(page, "file.file");
        file = new Text(page, SWT.BORDER);
        file.setMessage(texts.text("file.hint"));
        file.addModifyListener(event -> chosen());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(texts.text("file.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        encodings(page);
        codes(page);
        setControl(page);
        setErrorMessage(null);
        setMessage(null);
    }

    private void registers(Composite page) {
        label(page, "file.register");
        Combo combo = combo(page);
        Labels labels = Labels.in(Locale.getDefault());
        List<Register> registers = Register.all().stream().filter(register -> register.key().isPresent()).toList();
        registers.forEach(register -> combo.add(labels.of(register)));
        combo.select(registers.indexOf(wizard.request().register()));
        combo.setVisibleItemCount(registers.size());
        combo.addListener(SWT.Selection, event -> {
            wizard.choose(registers.get(combo.getSelectionIndex()));
            showCodes();
        });
    }

    /** The version of the destination codes is a question only where there are such codes. */
    private void showCodes() {
        boolean asked = wizard.request().register().attributes().stream()
                .anyMatch(feature -> feature.codes().filter(DESTINATION::equals).isPresent());
        codes.setEnabled(asked);
        codesLabel.setEnabled(asked);
        if (!asked) {
            codes.select(0);
            wizard.request().destinationCodes(null);
        }
    }

    private void encodings(Composite page) {
        label(page, "file.encoding");
        Combo combo = combo(page);
        combo.add(texts.text("file.encoding.detect"));
        for (String name : ENCODINGS) {
            combo.add(name);
        }
        combo.select(0);
        combo.addListener(SWT.Selection, event -> wizard.request().encoding(
                combo.getSelectionIndex() == 0 ? null : Charset.forName(combo.getText())));
    }

    private void codes(Composite page) {
        codesLabel = label(page, "file.codes");
        codes = combo(page);
        codes.add(texts.text("file.codes.current"));
        codes.select(0);
        showCodes();
        codes.addListener(SWT.Selection, event -> wizard.request().destinationCodes(
                codes.getSelectionIndex() == 0 ? null : versions.get(codes.getSelectionIndex() - 1).getCode()));
        Label note = new Label(page, SWT.WRAP);
        note.setText(texts.text("file.note"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT)
                .applyTo(note);
    }

    private Label label(Composite page, String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.text(key));
        return label;
    }

    private static Combo combo(Composite page) {
        Combo combo = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && versions.isEmpty()) {
            loadVersions();
        }
        if (visible) {
            file.setFocus();
        }
    }

    private void loadVersions() {
        List<CodeTable> found = new ArrayList<>();
        try {
            getContainer().run(true, false, monitor -> found.addAll(versions(wizard.store(), wizard.campaign())));
        } catch (InvocationTargetException e) {
            FaultDialog.show(getShell(), texts.text("file.codes"), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        versions.addAll(found);
        versions.forEach(version -> codes.add(texts.text("file.codes.version", version.getName(), version.getCode())));
        codes.getParent().layout();
    }

    private static List<CodeTable> versions(Store store, String campaign) {
        Documents documents = store.documents();
        Campaign plan = (Campaign) documents.load(Documents.uri(campaign, "plan")).root();
        CodeBook book = (CodeBook) documents.load(Documents.uri(campaign, "codes")).root();
        return new CodeBooks(book, plan.getBegins()).versions(DESTINATION);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.text("file.title"));
        dialog.setFilterNames(new String[] {texts.text("file.filter"), texts.text("file.all")});
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.xls;*.csv;*.dbf;*.XLSX;*.XLS;*.CSV;*.DBF", "*.*"});
        String path = dialog.open();
        if (path != null) {
            file.setText(path);
        }
    }

    private void chosen() {
        Path path = path(file.getText().strip());
        setErrorMessage(path == null && !file.getText().isBlank() ? texts.text("file.missing") : null);
        if (path != null) {
            wizard.request().file(path);
        }
        setPageComplete(path != null);
    }

    private static Path path(String text) {
        try {
            Path path = Path.of(text);
            return !text.isEmpty() && Files.isRegularFile(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
