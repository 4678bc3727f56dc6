package org.qihang.ui.editor;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
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
import org.osgi.framework.FrameworkUtil;
import org.qihang.model.text.Texts;
import org.qihang.ui.editor.check.DocumentChecks;
import org.qihang.ui.editor.draft.Drafts;
import org.qihang.ui.session.StoreSession;

/**
 * Edits one campaign document: master tree, form, problems; one command stack, saved with optimistic locking, drafts
 * of unsaved work. What stands on the page is made from the model.
 */
public final class DocumentEditor extends EditorPart implements ISaveablesSource {

    public static final String ID = "org.qihang.ui.editor.campaign";

    private final Texts texts = Texts.of(DocumentEditor.class, Locale.getDefault());
    private final JobSaveable saveable = new JobSaveable(this, this::saving, this::enable);
    private final StackLayout stack = new StackLayout();
    private StoreSession session;
    private Composite area;
    private Label notice;
    private DocumentPage page;
    private DocumentSaving saving;
    private DraftRecorder recorder;
    private CommandAction undo;
    private CommandAction redo;
    private boolean loading;
    private ElementPath wanted;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DocumentInput)) {
            throw new PartInitException(input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = site.getService(StoreSession.class);
    }

    private DocumentInput input() {
        return (DocumentInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        notice = new Label(area, SWT.CENTER | SWT.WRAP);
        stack.topControl = notice;
        session.listen(area, new StoreSession.Listener() {
            @Override
            public void sessionChanged(StoreSession now) {
                loadWhenOpen();
            }
        });
        loadWhenOpen();
    }

    /** An editor remembered from last time is there before the store is open. */
    private void loadWhenOpen() {
        if (page != null || loading) {
            return;
        }
        notice.setText(texts.text("editor." + session.state()));
        if (session.state() == StoreSession.State.OPEN) {
            loading = true;
            Drafts drafts = drafts();
            session.load(texts.text("editor.loading", getPartName()), area,
                    (store, monitor) -> LoadedDocument.read(store, input().uri(), drafts),
                    loaded -> opened(loaded, drafts));
        }
    }

    private static Drafts drafts() {
        return new Drafts(Platform.getStateLocation(FrameworkUtil.getBundle(DocumentEditor.class))
                .append("drafts").toFile().toPath());
    }

    private void opened(LoadedDocument loaded, Drafts drafts) {
        EditedDocument document = new EditedDocument(loaded.document());
        recorder = new DraftRecorder(drafts, session.location().orElseThrow().shown(), document);
        page = new DocumentPage(area, document, loaded.codes(),
                DocumentChecks.contributed(Platform.getExtensionRegistry()), this::contentChanged,
                shown -> new RevisionsDialog(area.getShell(), session, document).open());
        saving = new DocumentSaving(area, session, document, this::saved);
        setPartName(new ElementNames(Locale.getDefault()).of(document.root()));
        setContentDescription("");
        undo = CommandAction.undo(document.commands());
        redo = CommandAction.redo(document.commands());
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        stack.topControl = page.control();
        area.layout();
        contentChanged();
        getEditorSite().getActionBars().updateActionBars();
        if (wanted != null) {
            reveal(wanted);
        }
        DraftOffer offer = new DraftOffer(area, document, recorder);
        loaded.draft().ifPresent(draft -> area.getDisplay().asyncExec(() -> offer.make(draft)));
    }

    /** After every step, undo, redo and save. */
    private void contentChanged() {
        undo.update(page.document().commands());
        redo.update(page.document().commands());
        recorder.changed();
        firePropertyChange(PROP_DIRTY);
    }

    private void saved() {
        page.showVersion();
        contentChanged();
    }

    /** Goes to an element, or to a folder below it, now or as soon as the document is there. */
    public void reveal(ElementPath path) {
        wanted = path;
        if (page != null) {
            wanted = null;
            path.nodeIn(page.document().root()).ifPresent(page::select);
        }
    }

    /** What is edited; empty as long as it is being loaded. */
    public Optional<EditedDocument> document() {
        return Optional.ofNullable(page).map(DocumentPage::document);
    }

    @Override
    public boolean isDirty() {
        return page != null && (page.document().isDirty() || !page.unaccepted().isEmpty());
    }

    /**
     * The work of a save; null when there is none because the person has to correct something first.
     *
     * @param monitor is cancelled then, so that the editor is not closed
     */
    IJobRunnable saving(IProgressMonitor monitor) {
        if (page == null) {
            return null;
        }
        if (!page.unaccepted().isEmpty()) {
            monitor.setCanceled(true);
            page.jumpToFirstUnaccepted();
            MessageDialog.open(MessageDialog.WARNING, area.getShell(), getPartName(), texts.text("save.refused"),
                    SWT.NONE, texts.text("ok"));
            return null;
        }
        return saving.job();
    }

    /** While a save runs, nothing may be changed. */
    void enable(boolean on) {
        if (page != null && !area.isDisposed()) {
            page.enable(on);
            undo.setEnabled(on && page.document().commands().canUndo());
            redo.setEnabled(on && page.document().commands().canRedo());
        }
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {saveable};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    /** Not used: the document is saved through its saveable, in a job. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("saved through getSaveables()");
    }

    @Override
    public void doSaveAs() {
        if (saving != null) {
            saving.writeToFile();
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return page != null;
    }

    @Override
    public void setFocus() {
        if (page == null) {
            area.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (recorder != null) {
            recorder.end();
        }
        super.dispose();
    }
}
