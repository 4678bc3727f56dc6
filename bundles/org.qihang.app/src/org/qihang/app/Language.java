package org.qihang.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.qihang.model.text.Texts;
import org.qihang.ui.widget.FaultDialog;

/** The language of the next start, kept in a one-line file that the start script reads. */
final class Language {

    private final Path file;
    private final Shell shell;
    private final Texts texts = Texts.of(Workbench.class, Locale.getDefault());

    Language(Path file, Shell shell) {
        this.file = file;
        this.shell = shell;
    }

    /** @param nl as {@code -nl} takes it */
    void choose(String nl) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, nl + "\n");
            MessageDialog.open(MessageDialog.INFORMATION, shell, texts.text("menu.language"),
                    texts.text("language.next"), 0, texts.text("ok"));
        } catch (IOException e) {
            FaultDialog.show(shell, texts.text("menu.language"), e);
        }
    }
}
