package org.qihang.ui.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.qihang.exchange.mapping.ColumnMatch;
import org.qihang.exchange.mapping.HeaderMatch;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;
import org.qihang.ui.widget.FaultDialog;

/** How each column of the file is understood, with examples; a click on the meaning corrects it. */
final class ColumnsPage extends WizardPage {

    /** A column of the file: its title, what stands in it, what it means (null: not imported). */
    record FileColumn(int column, String title, String examples, ColumnMatch match) {
    }

    private final ImportWizard wizard;
    private final Texts texts;
    private Meanings meanings;
    private TableViewer viewer;
    private int shown = -1;

    ColumnsPage(ImportWizard wizard) {
        super("columns");
        this.wizard = wizard;
        this.texts = wizard.texts();
        setTitle(texts.text("columns.title"));
        setDescription(texts.text("columns.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "columns.title.file", 3, new Cells(FileColumn::title));
        column(layout, "columns.title.examples", 4, new Cells(FileColumn::examples));
        TableViewerColumn meaning = column(layout, "columns.title.meaning", 3,
                new Cells(row -> row.match() == null ? texts.text("columns.ignored")
                        : meanings.text(row.match().meaning())));
        meaning.setEditingSupport(new MeaningEditing(viewer, () -> meanings, texts.text("columns.ignored"),
                this::correct));
        setControl(area);
    }

    private TableViewerColumn column(TableColumnLayout layout, String key, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(texts.text(key));
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, convertWidthInCharsToPixels(16)));
        return column;
    }

    private static final class Cells extends ColumnLabelProvider {

        private final java.util.function.Function<FileColumn, String> text;

        Cells(java.util.function.Function<FileColumn, String> text) {
            this.text = text;
        }

        @Override
        public String getText(Object element) {
            return text.apply((FileColumn) element);
        }
    }

    private void correct(FileColumn column, org.qihang.exchange.mapping.Meaning meaning) {
        wizard.request().mapping(meaning == null ? wizard.request().mapping().ignoring(column.title())
                : wizard.request().mapping().with(column.title(), meaning));
        getShell().getDisplay().asyncExec(this::preview);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && shown != wizard.request().edition()) {
            // The page is not the wizard's current one before this event has been dealt with.
            getShell().getDisplay().asyncExec(this::preview);
        }
    }

    private void preview() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        meanings = new Meanings(Labels.in(Locale.getDefault()), wizard.request().register());
        FilePreview[] preview = new FilePreview[1];
        try {
            getContainer().run(true, false, monitor -> preview[0] = FilePreview.read(wizard.request()));
            shown = wizard.request().edition();
            show(preview[0]);
        } catch (InvocationTargetException e) {
            viewer.setInput(List.of());
            setPageComplete(false);
            FaultDialog.show(getShell(), texts.text("columns.title"), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(FilePreview preview) {
        HeaderMatch header = preview.header();
        viewer.setInput(rows(preview));
        Optional<Feature> key = wizard.request().register().key().filter(feature -> feature.from().isEmpty());
        boolean keyed = header.found() && key.filter(feature -> !header.has(feature)).isEmpty();
        setErrorMessage(!header.found() ? texts.text("columns.none") : !keyed
                ? texts.text("columns.noKey", meanings.label(key.orElseThrow())) : null);
        setMessage(header.missing().isEmpty() ? null
                : texts.text("columns.missing", header.missing().stream().map(meanings::label)
                        .collect(Collectors.joining("、"))), WARNING);
        setPageComplete(keyed);
    }

    private static List<FileColumn> rows(FilePreview preview) {
        HeaderMatch header = preview.header();
        List<FileColumn> rows = new ArrayList<>();
        header.matched().forEach(match -> rows.add(
                new FileColumn(match.column(), match.title(), preview.examples(match), match)));
        header.repeated().forEach(match -> rows.add(
                new FileColumn(match.column(), match.title(), preview.examples(match), null)));
        for (List<HeaderMatch.Title> titles : List.of(header.unknown(), header.ignored())) {
            titles.forEach(title -> rows.add(
                    new FileColumn(title.column(), title.text(), preview.examples(title.column()), null)));
        }
        rows.sort(java.util.Comparator.comparingInt(FileColumn::column));
        return rows;
    }
}
