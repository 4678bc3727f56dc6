package org.qihang.ui.register.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.prefs.Preferences;
import org.qihang.exchange.table.TableFormat;
import org.qihang.model.text.Texts;

/** Where an export goes and in which format; the format is the file's ending, and follows it. */
final class ExportFile {

    private static final List<TableFormat> FORMATS = List.of(TableFormat.XLSX, TableFormat.CSV, TableFormat.DBF);
    private static final int LETTERS = 50;
    private static final String FOLDER = "export.folder";

    private final Texts texts = Texts.of(ExportFile.class, Locale.getDefault());
    private final Preferences memory = InstanceScope.INSTANCE.getNode("org.qihang.ui");
    private final Combo format;
    private final Text path;
    private final Runnable changed;

    /**
     * @param name what the file is called at first, without ending
     * @param changed told when another file is given
     */
    ExportFile(Group parent, String name, Runnable changed) {
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(parent);
        new Label(parent, SWT.NONE).setText(texts.text("format"));
        format = new Combo(parent, SWT.READ_ONLY);
        FORMATS.forEach(one -> format.add(texts.text("format." + ending(one))));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(format);
        new Label(parent, SWT.NONE).setText(texts.text("file"));
        path = new Text(parent, SWT.BORDER);
        int width = path.computeSize(SWT.DEFAULT, SWT.DEFAULT).y / 2 * LETTERS;
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(path);
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(texts.text("browse"));
        path.setText(Path.of(memory.get(FOLDER, System.getProperty("user.home"))).resolve(name + ".xlsx").toString());
        format.select(0);
        path.addListener(SWT.Modify, event -> typed());
        format.addListener(SWT.Selection, event -> formatChosen());
        browse.addListener(SWT.Selection, event -> browse(parent));
    }

    private static String ending(TableFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private void typed() {
        given().flatMap(TableFormat::byName).map(FORMATS::indexOf).filter(index -> index >= 0).ifPresent(format::select);
        changed.run();
    }

    private void formatChosen() {
        String ending = "." + ending(FORMATS.get(format.getSelectionIndex()));
        String typed = path.getText().strip();
        boolean known = given().flatMap(TableFormat::byName).isPresent();
        path.setText((known ? typed.substring(0, typed.lastIndexOf('.')) : typed) + ending);
    }

    private void browse(Composite parent) {
        FileDialog dialog = new FileDialog(parent.getShell(), SWT.SAVE);
        dialog.setText(texts.text("title"));
        dialog.setFilterNames(FORMATS.stream().map(one -> texts.text("format." + ending(one))).toArray(String[]::new));
        dialog.setFilterExtensions(FORMATS.stream().map(one -> "*." + ending(one)).toArray(String[]::new));
        dialog.setFilterIndex(format.getSelectionIndex());
        given().ifPresent(file -> {
            dialog.setFilterPath(file.getParent() == null ? null : file.getParent().toString());
            dialog.setFileName(file.getFileName().toString());
        });
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            path.setText(TableFormat.byName(file).filter(FORMATS::contains).isPresent() ? chosen
                    : chosen + "." + ending(FORMATS.get(Math.max(0, dialog.getFilterIndex()))));
        }
    }

    private Optional<Path> given() {
        try {
            return Optional.of(Path.of(path.getText().strip())).filter(file -> file.getFileName() != null
                    && !file.getFileName().toString().isEmpty());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The file; empty while there is a problem with it. */
    Optional<Path> file() {
        return problem().isEmpty() ? given() : Optional.empty();
    }

    /** What is wrong with what is given; empty for nothing. */
    Optional<String> problem() {
        Path file = given().orElse(null);
        if (file == null || !file.isAbsolute()) {
            return Optional.of(texts.text("file.none"));
        } else if (!Files.isDirectory(file.getParent())) {
            return Optional.of(texts.text("file.folder", file.getParent()));
        } else if (Files.isDirectory(file)) {
            return Optional.of(texts.text("file.directory", file));
        }
        return TableFormat.byName(file).filter(FORMATS::contains).isPresent() ? Optional.empty()
                : Optional.of(texts.text("file.ending"));
    }

    /** The next export is proposed to go into the same folder. */
    void remember() {
        file().ifPresent(file -> memory.put(FOLDER, file.getParent().toString()));
    }
}
