package org.qihang.ui.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.qihang.ui.chart.ControlPicture;
import org.qihang.ui.chart.PictureFile;

/** Saves a figure as PNG or SVG: asks where to, writes beside the UI thread, says how it went. */
final class FigureExport {

    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final FigurePage page;
    private final FigureWords words;

    FigureExport(FigurePage page, FigureWords words) {
        this.page = page;
        this.words = words;
    }

    /** @param name of the file proposed, without its ending */
    void ask(String name) {
        FileDialog dialog = new FileDialog(page.control().getShell(), SWT.SAVE);
        dialog.setText(words.text("export.title"));
        dialog.setFilterNames(new String[] {words.text("export.png"), words.text("export.svg")});
        dialog.setFilterExtensions(new String[] {"*" + PNG, "*" + SVG});
        dialog.setFileName(name + PNG);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(file(chosen, dialog.getFilterIndex() == 1));
        }
    }

    /** The file as named; the ending the person did not type is that of the kind chosen. */
    static Path file(String chosen, boolean svg) {
        String lower = chosen.toLowerCase(Locale.ROOT);
        if (svg && lower.endsWith(PNG)) {
            return Path.of(chosen.substring(0, chosen.length() - PNG.length()) + SVG);
        }
        return Path.of(lower.endsWith(PNG) || lower.endsWith(SVG) ? chosen : chosen + (svg ? SVG : PNG));
    }

    /** Writes the kind the file's ending says. */
    Job write(Path file) {
        Supplier<byte[]> content;
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(SVG)) {
            String svg = page.canvas().svg();
            content = () -> svg.getBytes(StandardCharsets.UTF_8);
        } else {
            ImageData pixels = page.canvas().pixels();
            content = () -> ControlPicture.png(pixels);
        }
        Job job = Job.create(words.text("export.title"), monitor -> {
            try {
                PictureFile.replace(file, content.get());
                tell(true, words.text("export.done", file));
            } catch (IOException fault) {
                tell(false, words.text("export.failed", file, fault.getLocalizedMessage()));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
        return job;
    }

    private void tell(boolean written, String outcome) {
        page.control().getDisplay().asyncExec(() -> {
            if (page.control().isDisposed()) {
                return;
            }
            if (written) {
                page.tell(outcome);
            } else {
                MessageDialog.openError(page.control().getShell(), words.text("export.title"), outcome);
            }
        });
    }
}
