package org.qihang.ui.record;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.Attachment;
import org.qihang.ui.session.StoreWork;
import org.qihang.ui.widget.Moments;

/** The evidence files of a record: added by choosing or dropping them, opened, saved elsewhere, removed, brought back. */
final class AttachmentList {

    private static final int ROWS = 4;
    private static final int DIGEST_SHOWN = 16;

    private final FormContext context;
    private final Runnable changed;
    private final Texts texts = Texts.of(AttachmentList.class, Locale.getDefault());
    private final TableViewer table;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Button add;
    private final Button open;
    private final Button save;
    private final Button remove;
    private final Button restore;
    private Attachment removed;

    /** @param changed told when files were added or removed */
    AttachmentList(FormContext context, Composite area, Runnable changed) {
        this.context = context;
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 6).applyTo(area);
        Composite holder = context.toolkit().createComposite(area);
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column("name", 5, Attachment::name);
        column("size", 2, attachment -> AttachmentFiles.size(attachment.length()));
        column("who", 2, Attachment::who);
        column("when", 3, attachment -> Moments.shown(attachment.when()));
        column("digest", 3, attachment -> attachment.digest().substring(0, DIGEST_SHOWN) + "…");
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, table.getTable().getItemHeight() * (ROWS + 1)).applyTo(holder);
        Composite buttons = context.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        add = button(buttons, "add", this::choose);
        open = button(buttons, "open", this::open);
        save = button(buttons, "save", this::save);
        remove = button(buttons, "remove", this::remove);
        restore = button(buttons, "restore", this::restore);
        table.addSelectionChangedListener(event -> enable());
        table.addDoubleClickListener(event -> open());
        drop();
        enable();
    }

    private void column(String key, int weight, Function<Attachment, String> shown) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(texts.text("attachment." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(shown.compose(Attachment.class::cast)));
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = FormSection.button(parent, texts.text("attachment.action." + key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void drop() {
        DropTarget target = new DropTarget(table.getTable(), DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = context.edit().isNew() ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    add(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
    }

    private void enable() {
        boolean stored = !context.edit().isNew();
        boolean one = selected().isPresent();
        add.setEnabled(stored);
        add.setToolTipText(texts.text(stored ? "attachment.action.add.tip" : "attachment.later"));
        open.setEnabled(one);
        save.setEnabled(one);
        remove.setEnabled(one);
        restore.setEnabled(removed != null);
    }

    private Optional<Attachment> selected() {
        return Optional.ofNullable((Attachment) table.getStructuredSelection().getFirstElement());
    }

    /** Reads what the stored record has. */
    void load() {
        Record record = context.edit().stored();
        context.session().load(texts.text("attachment.loading"), table.getTable(),
                (store, monitor) -> store.attachments().list(record), this::show);
    }

    private void show(List<Attachment> attachments) {
        table.setInput(attachments);
        enable();
    }

    /** Does something with the files; that stands in the history, too. */
    private void change(String key, StoreWork<List<Attachment>> work) {
        context.session().load(texts.text(key), table.getTable(), work, attachments -> {
            show(attachments);
            changed.run();
        });
    }

    private void choose() {
        FileDialog dialog = new FileDialog(table.getTable().getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(texts.text("attachment.action.add"));
        if (dialog.open() != null) {
            add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
        }
    }

    /** Adds files to the record. */
    void add(List<Path> files) {
        Record record = context.edit().stored();
        change("attachment.adding", (store, monitor) -> new AttachmentFiles(store).add(record, files, monitor));
    }

    private void open() {
        selected().ifPresent(attachment -> context.session().load(texts.text("attachment.loading"), table.getTable(),
                (store, monitor) -> new AttachmentFiles(store).copy(attachment), file -> {
                    if (!Program.launch(file.toString())) {
                        MessageDialog.openInformation(table.getTable().getShell(), texts.text("attachment.title"),
                                texts.text("attachment.program", attachment.name()));
                    }
                }));
    }

    private void save() {
        selected().ifPresent(attachment -> {
            FileDialog dialog = new FileDialog(table.getTable().getShell(), SWT.SAVE);
            dialog.setText(texts.text("attachment.action.save"));
            dialog.setFileName(attachment.name());
            dialog.setOverwrite(true);
            String target = dialog.open();
            if (target != null) {
                context.session().load(texts.text("attachment.saving"), table.getTable(),
                        (store, monitor) -> new AttachmentFiles(store).save(attachment, Path.of(target)), done -> { });
            }
        });
    }

    private void remove() {
        selected().ifPresent(attachment -> {
            removed = attachment;
            Record record = context.edit().stored();
            change("attachment.removing", (store, monitor) -> {
                store.attachments().remove(attachment, texts.text("save.why"));
                return store.attachments().list(record);
            });
        });
    }

    private void restore() {
        Attachment back = removed;
        removed = null;
        Record record = context.edit().stored();
        change("attachment.restoring", (store, monitor) -> {
            store.attachments().restore(back, texts.text("save.why"));
            return store.attachments().list(record);
        });
    }

    TableViewer viewer() {
        return table;
    }
}
