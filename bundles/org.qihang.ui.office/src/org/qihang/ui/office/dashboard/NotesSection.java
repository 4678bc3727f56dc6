package org.qihang.ui.office.dashboard;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Palette;

/** How the figures came about, line by line. */
final class NotesSection {

    private final Section section;
    private final Composite lines;

    NotesSection(Composite parent, Wording wording, Fonts fonts) {
        section = new Section(parent, wording.text("notes.title"), fonts);
        lines = new Composite(section.body(), SWT.NONE);
        Ground.set(lines, Palette.PAPER);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 3).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines);
    }

    Composite control() {
        return section.body();
    }

    void show(List<FigureNotes.Note> notes) {
        for (Control old : lines.getChildren()) {
            old.dispose();
        }
        for (FigureNotes.Note note : notes) {
            Label title = new Label(lines, SWT.NONE);
            title.setText(note.label());
            title.setForeground(Palette.MUTED);
            Ground.set(title, Palette.PAPER);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(title);
            Label text = new Label(lines, SWT.WRAP);
            text.setText(note.text() == null ? "" : note.text().replace("&", "&&"));
            text.setForeground(Palette.INK);
            Ground.set(text, Palette.PAPER);
            GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(text);
        }
    }
}
