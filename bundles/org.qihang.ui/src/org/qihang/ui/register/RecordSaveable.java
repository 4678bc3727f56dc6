package org.qihang.ui.register;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;

/** A record as the workbench saves it: in a job, the form closed to changes while it runs. */
final class RecordSaveable extends Saveable {

    private final RecordEditor editor;

    RecordSaveable(RecordEditor editor) {
        this.editor = editor;
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
        return editor.saving(monitor);
    }

    @Override
    public void disableUI(IWorkbenchPart[] parts, boolean closing) {
        editor.enable(false);
    }

    @Override
    public void enableUI(IWorkbenchPart[] parts) {
        editor.enable(true);
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
        return other instanceof RecordSaveable that && that.editor == editor;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(editor);
    }
}
