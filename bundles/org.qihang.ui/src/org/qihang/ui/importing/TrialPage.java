package org.qihang.ui.importing;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.qihang.exchange.record.ImportResult;
import org.qihang.model.text.Texts;

/** What the import would do, before it does anything: counts, refusals by reason, the first of them one by one. */
final class TrialPage extends WizardPage {

    private final ImportWizard wizard;
    private final Texts texts;
    private ResultArea area;
    private int tried = -1;

    TrialPage(ImportWizard wizard) {
        super("trial");
        this.wizard = wizard;
        this.texts = wizard.texts();
        setTitle(texts.text("trial.title"));
        setDescription(texts.text("trial.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        area = new ResultArea(page, texts);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
        Button all = check(page, "trial.allOrNothing");
        all.addListener(SWT.Selection, event -> wizard.request().allOrNothing(all.getSelection()));
        all.addListener(SWT.Selection, event -> tryNow());
        Button wipes = check(page, "trial.emptyWipes");
        wipes.addListener(SWT.Selection, event -> wizard.request().emptyWipes(wipes.getSelection()));
        wipes.addListener(SWT.Selection, event -> tryNow());
        setControl(page);
    }

    private Button check(Composite page, String key) {
        Button button = new Button(page, SWT.CHECK);
        button.setText(texts.text(key));
        return button;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && tried != wizard.request().edition()) {
            getShell().getDisplay().asyncExec(this::tryNow);
        }
    }

    private void tryNow() {
        if (area.control().isDisposed()) {
            return;
        }
        area.clear();
        setPageComplete(false);
        ImportResult result = wizard.run(true);
        if (result == null || result.canceled()) {
            canceled();
            return;
        }
        tried = wizard.request().edition();
        area.show(result);
        long good = result.created() + result.changed();
        setErrorMessage(null);
        setMessage(message(result, good), result.refused() > 0 ? WARNING : INFORMATION);
        setPageComplete(good > 0 && !(result.refused() > 0 && wizard.request().options(true).allOrNothing()));
    }

    private String message(ImportResult result, long good) {
        if (good == 0) {
            return texts.text(result.refused() > 0 ? "trial.allRefused" : "trial.nothingNew");
        }
        return texts.text(result.refused() == 0 ? "trial.good" : "trial.someRefused", result.refused());
    }

    /** Says that nothing has been changed. */
    void canceled() {
        tried = -1;
        setMessage(texts.text("trial.canceled"), WARNING);
    }
}
