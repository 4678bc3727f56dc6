package org.qihang.ui.editor;

import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IJobRunnable;

/** What an editor holds as the workbench saves it: in a job, the editor closed to changes while it runs. */
public final class JobSaveable extends Saveable {

    /** Begins a save on the UI thread; what it returns runs in the job. */
    @FunctionalInterface
    public interface Saving {

        /** Gathers what is to be saved. */
        IJobRunnable begin(IProgressMonitor monitor) throws CoreException;
    }

    private final EditorPart editor;
    private final Saving saving;
    private final Consumer<Boolean> enabled;

    /**
     * @param editor whose content it is
     * @param saving begins a save
     * @param enabled opens and closes the editor to changes
     */
    public JobSaveable(EditorPart editor, Saving saving, Consumer<Boolean> enabled) {
        this.editor = editor;
        this.saving = saving;
        this.enabled = enabled;
    }

    @Override
    public boolean isDirty() {
        return editor.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        throw new UnsupportedOperationException("saved in a job");
    }

    @Override
    public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) throws CoreException {
        return saving.begin(monitor);
    }

    @Override
    public void disableUI(IWorkbenchPart[] parts, boolean closing) {
        enabled.accept(false);
    }

    @Override
    public void enableUI(IWorkbenchPart[] parts) {
        enabled.accept(true);
    }

    @Override
    public String getName() {
        return editor.getPartName();
    }

    @Override
    public String getToolTipText() {
        return editor.getTitleToolTip();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobSaveable that && that.editor == editor;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(editor);
    }
}
