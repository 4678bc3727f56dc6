package org.qihang.ui.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IJobRunnable;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.Change;
import org.qihang.store.Store;
import org.qihang.ui.editor.JobSaveable;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;

/** Edits one record of a register: fields made from the model, undo and redo, saved in a job, its history below. */
public final class RecordEditor extends EditorPart implements ISaveablesSource {

    /** The editor's id. */
    public static final String ID = "org.qihang.ui.register.record";

    private final Texts texts = Texts.of(RecordEditor.class, Locale.getDefault());
    private final JobSaveable saveable = new JobSaveable(this, this::saving, this::enable);
    private final StackLayout stack = new StackLayout();
    private StoreSession session;
    private Composite area;
    private Label notice;
    private References references;
    private RecordEdit edit;
    private RecordForm making;
    private RecordForm form;
    private RecordSaving saving;
    private StepAction undo;
    private StepAction redo;
    private boolean loading;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof RecordInput)) {
            throw new PartInitException(input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = site.getService(StoreSession.class);
    }

    private RecordInput input() {
        return (RecordInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        undo = new StepAction("undo", () -> step(edit.commands()::undo));
        redo = new StepAction("redo", () -> step(edit.commands()::redo));
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        notice = new Label(area, SWT.CENTER | SWT.WRAP);
        stack.topControl = notice;
        session.listen(area, new StoreSession.Listener() {
            @Override
            public void sessionChanged(StoreSession now) {
                loadWhenOpen();
            }

            @Override
            public void dataChanged(StoreSession now, DataChange change) {
                if (input().register().equals(change.register()) && input().campaign().equals(change.campaign())) {
                    refresh();
                }
            }
        });
        loadWhenOpen();
    }

    /** The record was changed or deleted elsewhere, e.g. in its table: a form nobody has typed into follows. */
    private void refresh() {
        if (form == null || isDirty() || !input().exists()) {
            return;
        }
        RecordInput input = input();
        session.load(texts.text("record.loading"), area, (store, monitor) -> LoadedRecord.read(store, input), loaded -> {
            boolean same = loaded.record().filter(record -> record.getVersion() == edit.stored().getVersion()).isPresent();
            if (form != null && !isDirty() && !same) {
                form.control().dispose();
                form = null;
                edit = null;
                stack.topControl = notice;
                opened(loaded);
                area.layout();
            }
        });
    }

    /** A form remembered from last time is there before the store is open. */
    private void loadWhenOpen() {
        if (form != null || loading) {
            return;
        }
        boolean open = session.state() == StoreSession.State.OPEN;
        notice.setText(texts.text(open ? "record.loading" : "view.closed"));
        if (open) {
            loading = true;
            RecordInput input = input();
            session.load(texts.text("record.loading"), area, (store, monitor) -> LoadedRecord.read(store, input),
                    this::opened);
        }
    }

    private void opened(LoadedRecord loaded) {
        if (loaded.record().isEmpty()) {
            notice.setText(texts.text("record.gone"));
            undo.update(null);
            redo.update(null);
            return;
        }
        references = new References(session, area, input().campaign());
        loaded.titles().forEach(references::know);
        edit = new RecordEdit(loaded.record().get(), new RecordRules(input().register(), loaded.names(), references));
        making = new RecordForm(area, session, new EditorOpener(getSite().getPage()), edit, references,
                this::contentChanged, () -> made(loaded.history()));
        making.head().add("form.duplicates", this::findDuplicates);
        making.head().add("form.delete", this::delete);
        saving = new RecordSaving(area, session, edit, references, new SavedForm());
        setPartName(input().exists() ? RecordTitle.of(edit.stored(), references) : input().getName());
    }

    private void made(List<Change> history) {
        form = making;
        form.show(history);
        stack.topControl = form.control();
        area.layout();
        if (getSite().getPage().getActivePart() == this) {
            form.setFocus();
        }
        getEditorSite().getActionBars().updateActionBars();
        contentChanged();
    }

    private void step(Runnable work) {
        edit.left();
        edit.forgetUnaccepted();
        work.run();
        form.show();
        contentChanged();
    }

    private void contentChanged() {
        CommandStack commands = edit.commands();
        undo.update(commands.canUndo() ? commands.getUndoCommand() : null);
        redo.update(commands.canRedo() ? commands.getRedoCommand() : null);
        firePropertyChange(PROP_DIRTY);
    }

    /** Shows what came of a save. */
    private final class SavedForm implements RecordSaving.Form {

        @Override
        public void saved(Record stored) {
            stored(stored);
        }

        @Override
        public boolean goToProblem() {
            form.show();
            return form.goToProblem();
        }

        @Override
        public void notice(String text) {
            form.head().notice(text);
        }
    }

    private void stored(Record stored) {
        RecordInput before = input();
        if (!before.exists()) {
            setInput(new RecordInput(before.campaign(), before.register(), stored.getId(), stored.getUnit(),
                    RecordTitle.of(stored)));
        }
        setPartName(RecordTitle.of(stored, references));
        form.show();
        form.load();
        contentChanged();
        session.changed(DataChange.ofRegister(stored.getCampaign(), before.register()));
        session.load(texts.text("record.loading"), area, (store, monitor) -> RecordLookup.history(store, stored),
                form::show);
    }

    private void findDuplicates() {
        new DuplicatesDialog(area.getShell(), session, new EditorOpener(getSite().getPage()), input().campaign(),
                input().register(), edit.stored()).open();
    }

    private void delete() {
        new Deleting(session, area).ask(edit.stored(), getPartName().replace("*", ""),
                () -> getSite().getPage().closeEditor(this, false));
    }

    /**
     * The work of a save; null when there is none because the person has to correct something first.
     *
     * @param monitor is cancelled then, so that the editor is not closed
     */
    IJobRunnable saving(IProgressMonitor monitor) {
        if (form == null) {
            return null;
        }
        OpenReferences open = new OpenReferences(edit, references, area);
        Map<Feature, String> typed = open.typed();
        Store store = session.store().orElse(null);
        return typed.isEmpty() || store == null ? begin(monitor) : open.before(store, typed, waiting -> {
            form.show();
            return begin(waiting);
        });
    }

    private IJobRunnable begin(IProgressMonitor monitor) {
        if (form.goToProblem()) {
            monitor.setCanceled(true);
            // Later: the save has to be over before a person can answer.
            area.getDisplay().asyncExec(this::refuse);
            return null;
        }
        return saving.job();
    }

    private void refuse() {
        if (form != null && !area.isDisposed()) {
            MessageDialog.openWarning(area.getShell(), getPartName(), texts.text("save.refused"));
            // Closing the message gives the keyboard back to where it was before.
            form.goToProblem();
        }
    }

    /** While a save runs, nothing may be changed. */
    void enable(boolean on) {
        if (form != null && !area.isDisposed()) {
            form.enable(on);
        }
    }

    /** The form; empty while the record is being read. */
    public Optional<RecordForm> form() {
        return Optional.ofNullable(form);
    }

    @Override
    public boolean isDirty() {
        return edit != null && edit.isDirty();
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {saveable};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    /** Not used: the record is saved through its saveable, in a job. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("saved through getSaveables()");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a record is no file");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        if (form == null) {
            area.setFocus();
        } else {
            form.setFocus();
        }
    }
}
