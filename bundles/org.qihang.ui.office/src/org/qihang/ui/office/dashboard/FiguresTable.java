package org.qihang.ui.office.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qihang.indicator.RateRow;
import org.qihang.indicator.TargetStatus;

/** The dashboard's figures as a table to be pasted into a sheet or a document. */
final class FiguresTable {

    private final Wording wording;
    private final TargetWords words;

    FiguresTable(Wording wording) {
        this.wording = wording;
        this.words = new TargetWords(wording);
    }

    /** Title, targets, units, notes; rows of any length. */
    List<List<String>> rows(DashboardData data) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(data.campaign().getName(), wording.text("timeline.marked", wording.date(data.asOf().day()))));
        rows.add(titles("target", "goal", "due", "actual", "numerator", "denominator", "gapPoints", "gapPersons",
                "lastYear", "projection", "standing", "source"));
        data.targets().forEach(status -> rows.add(target(status, data.asOf().day())));
        if (data.units() != null) {
            rows.add(List.of());
            rows.add(titles("rank", "unit", "numerator", "denominator", "actual"));
            units(data, rows);
        }
        rows.add(List.of());
        new FigureNotes(wording).of(data).forEach(note -> rows.add(List.of(note.label(), note.text())));
        return rows;
    }

    private List<String> titles(String... keys) {
        return Stream.of(keys).map(key -> wording.text("table." + key)).toList();
    }

    private List<String> target(TargetStatus status, LocalDate asOf) {
        RateRow actual = status.actual();
        return List.of(status.target().getName(), wording.goal(status.target().getGoal()),
                wording.date(status.target().getDue()), wording.rate(actual.rate()),
                Long.toString(actual.numerator()), Long.toString(actual.denominator()),
                status.gapPoints() == null ? wording.text("none") : status.gapPoints().toPlainString(),
                Long.toString(status.gapPersons()), wording.rate(status.lastYearSameDay()),
                words.projection(status, asOf), words.standing(Standing.of(status, asOf)),
                words.source(status.target()));
    }

    private void units(DashboardData data, List<List<String>> rows) {
        int rank = 1;
        for (var bar : new UnitRanking(wording).of(data).bars()) {
            RateRow row = UnitRanking.rows(data).stream()
                    .filter(each -> each.keys().getFirst().code().equals(bar.key())).findFirst().orElseThrow();
            rows.add(List.of(Integer.toString(rank++), bar.name(), Long.toString(row.numerator()),
                    Long.toString(row.denominator()), wording.rate(row.rate())));
        }
    }

    /** For sheets: tabs between cells. */
    static String tabbed(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** For documents: an HTML table. */
    static String html(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> "<td>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table border=\"1\">", "</table>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
