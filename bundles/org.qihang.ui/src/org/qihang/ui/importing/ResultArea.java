package org.qihang.ui.importing;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.record.ImportResult;
import org.qihang.model.text.Texts;

/** Shows an import's outcome: a line of counts, refusals by reason, and the first refused values. */
final class ResultArea {

    private final Texts texts;
    private final Composite area;
    private final Label counts;
    private final Composite refusals;
    private final Table reasons;
    private final Table problems;

    ResultArea(Composite parent, Texts texts) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1).spacing(4, 6).applyTo(area);
        counts = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        refusals = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1).spacing(4, 6).applyTo(refusals);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(refusals);
        reasons = table("result.reason", "result.rows");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(reasons);
        new Label(refusals, SWT.NONE).setText(texts.text("result.first"));
        problems = table("result.row", "result.column", "result.value", "result.reason");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(problems);
    }

    private Table table(String... titles) {
        Table table = new Table(refusals, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (String title : titles) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(texts.text(title));
            column.pack();
        }
        return table;
    }

    Control control() {
        return area;
    }

    void clear() {
        counts.setText("");
        reasons.removeAll();
        problems.removeAll();
    }

    void show(ImportResult result) {
        clear();
        refusals.setVisible(result.refused() > 0);
        counts.setText(texts.text("result.counts", result.read(), result.created(), result.changed(),
                result.unchanged(), result.refused()));
        Locale locale = Locale.getDefault();
        result.reasons().forEach((reason, rows) -> add(reasons, reason.text(locale), rows.toString()));
        for (Problem problem : result.firstProblems()) {
            add(problems, Integer.toString(problem.row()), problem.column(), problem.shownValue(),
                    problem.reason().text(locale));
        }
        List.of(reasons, problems).forEach(table -> {
            for (TableColumn column : table.getColumns()) {
                column.pack();
            }
        });
        area.layout(true, true);
    }

    private static void add(Table table, String... cells) {
        new TableItem(table, SWT.NONE).setText(cells);
    }
}
