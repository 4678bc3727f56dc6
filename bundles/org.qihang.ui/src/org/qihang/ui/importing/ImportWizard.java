package org.qihang.ui.importing;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.qihang.exchange.record.ImportResult;
import org.qihang.exchange.record.RegisterImport;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.store.Store;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.widget.FaultDialog;

/** Imports a file into a register: file, columns, trial run, and then the import itself with progress and cancel. */
final class ImportWizard extends Wizard {

    private final Texts texts = Texts.of(ImportWizard.class, Locale.getDefault());
    private final MappingMemory memory = new MappingMemory();
    private final StoreSession session;
    private final Store store;
    private final String campaign;
    private final ImportRequest request;
    private final TrialPage trial;

    /** @param register the one first offered */
    ImportWizard(StoreSession session, Register register) {
        this.session = session;
        this.store = session.store().orElseThrow();
        this.campaign = session.campaign().orElseThrow();
        this.request = new ImportRequest(LocalDate.now());
        this.trial = new TrialPage(this);
        choose(register);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(new FilePage(this));
        addPage(new ColumnsPage(this));
        addPage(trial);
    }

    /** The register the file is for. */
    void choose(Register register) {
        request.register(register, memory.load(register));
        setWindowTitle(texts.text("wizard.title.register", Labels.in(Locale.getDefault()).of(register)));
    }

    Texts texts() {
        return texts;
    }

    Store store() {
        return store;
    }

    String campaign() {
        return campaign;
    }

    ImportRequest request() {
        return request;
    }

    @Override
    public boolean canFinish() {
        IWizardPage page = getContainer().getCurrentPage();
        return page == trial && trial.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        ImportResult result = run(false);
        if (result == null || result.canceled()) {
            trial.canceled();
            return false;
        }
        memory.save(request.register(), request.mapping());
        if (result.committed()) {
            session.changed(DataChange.ofRegister(campaign, request.register()));
        }
        new ResultDialog(getShell(), result, texts).open();
        return true;
    }

    /** Runs the import or its trial beside the UI thread; null when it was refused as a whole, which was then told. */
    ImportResult run(boolean dryRun) {
        ImportResult[] result = new ImportResult[1];
        String task = texts.text(dryRun ? "task.trial" : "task.import", request.file().getFileName());
        try {
            getContainer().run(true, true, monitor -> {
                result[0] = new RegisterImport(store, campaign, request.register()).run(request.file(),
                        request.options(dryRun), new MonitorProgress(monitor, task, texts));
                monitor.done();
            });
        } catch (InvocationTargetException e) {
            FaultDialog.show(getShell(), task, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result[0];
    }
}
