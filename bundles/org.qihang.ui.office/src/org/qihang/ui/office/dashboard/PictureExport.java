package org.qihang.ui.office.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.qihang.ui.chart.ControlPicture;
import org.qihang.ui.chart.PictureFile;

/** Saves the dashboard as a picture: asks where to, writes beside the UI thread, says how it went. */
final class PictureExport {

    private final DashboardBody body;
    private final Wording wording;

    PictureExport(DashboardBody body, Wording wording) {
        this.body = body;
        this.wording = wording;
    }

    void ask(DashboardData data) {
        Shell shell = body.control().getShell();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(wording.text("export.title"));
        dialog.setFilterNames(new String[] {wording.text("export.types")});
        dialog.setFilterExtensions(new String[] {"*.png"});
        dialog.setFileName(wording.text("export.name", data.asOf().day()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(Path.of(chosen.toLowerCase(wording.locale()).endsWith(".png") ? chosen : chosen + ".png"),
                    ControlPicture.of(body.picture()));
        }
    }

    private void write(Path file, ImageData picture) {
        Job.create(wording.text("export.title"), monitor -> {
            String outcome;
            boolean written;
            try {
                PictureFile.replace(file, ControlPicture.png(picture));
                outcome = wording.text("export.done", file);
                written = true;
            } catch (IOException e) {
                outcome = wording.text("export.failed", file, e.getLocalizedMessage());
                written = false;
            }
            tell(written, outcome);
            return Status.OK_STATUS;
        }).schedule();
    }

    private void tell(boolean written, String outcome) {
        body.control().getDisplay().asyncExec(() -> {
            if (body.control().isDisposed()) {
                return;
            }
            if (written) {
                body.header().say(outcome);
            } else {
                MessageDialog.openError(body.control().getShell(), wording.text("export.title"), outcome);
            }
        });
    }
}
