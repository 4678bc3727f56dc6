package org.qihang.ui.office.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.qihang.indicator.RateTable;

/** How the figures came about: persons, formula, cut-off, who answers for whom, source. */
final class FigureNotes {

    /** One line of the footnote. */
    record Note(String label, String text) {
    }

    private final Wording wording;

    FigureNotes(Wording wording) {
        this.wording = wording;
    }

    List<Note> of(DashboardData data) {
        RateTable table = data.units();
        if (table == null) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        notes.add(note("province", wording.text("notes.fraction", wording.count(table.total().numerator()),
                wording.count(table.total().denominator()), wording.rate(table.total().rate()))));
        notes.add(note("formula", table.formulaName()));
        notes.add(note("cutOff", wording.date(table.cutOff())));
        notes.add(note("rule", table.answeringRule()));
        notes.add(note("source", table.source()));
        return notes;
    }

    private Note note(String key, String text) {
        return new Note(wording.text("notes." + key), text);
    }
}
