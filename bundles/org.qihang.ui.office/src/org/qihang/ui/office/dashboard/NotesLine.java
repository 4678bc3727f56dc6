package org.qihang.ui.office.dashboard;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Palette;

/** How the figures came about, as a footnote. */
final class NotesLine {

    private final Wording wording;
    private final Label label;

    NotesLine(Composite parent, Wording wording) {
        this.wording = wording;
        label = new Label(parent, SWT.WRAP);
        Ground.set(label, Palette.PANEL);
        label.setForeground(Palette.MUTED);
    }

    Label control() {
        return label;
    }

    void show(List<FigureNotes.Note> notes) {
        String text = notes.stream().map(note -> wording.text("notes.item", note.label(), note.text()))
                .collect(Collectors.joining(wording.text("notes.separator")));
        label.setText(notes.isEmpty() ? "" : wording.text("notes.title", text).replace("&", "&&"));
        label.setToolTipText(notes.stream().map(note -> wording.text("notes.item", note.label(), note.text()))
                .collect(Collectors.joining("\n")));
    }
}
