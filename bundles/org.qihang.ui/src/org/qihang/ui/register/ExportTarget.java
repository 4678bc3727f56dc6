package org.qihang.ui.register;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.qihang.exchange.table.TableFormat;
import org.qihang.model.text.Texts;

/** Asks where an export goes. */
final class ExportTarget {

    private ExportTarget() {
    }

    /** The file a person chose, with an ending that tells its format; empty when they changed their mind. */
    static Optional<Path> ask(Shell shell, Texts texts, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.text("action.export"));
        dialog.setFilterNames(new String[] {texts.text("export.xlsx"), texts.text("export.csv")});
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
        dialog.setFileName(name + ".xlsx");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = Path.of(chosen);
        Optional<TableFormat> format = TableFormat.byName(file)
                .filter(found -> found == TableFormat.XLSX || found == TableFormat.CSV);
        return Optional.of(format.isPresent() ? file
                : Path.of(chosen + (dialog.getFilterIndex() == 1 ? ".csv" : ".xlsx")));
    }
}
