package org.qihang.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Work beside the UI thread whose outcome, result or fault, is handed to the UI thread. */
final class SessionJob<T> extends Job {

    /** What is done in the job. */
    interface Work<T> {
        T run(IProgressMonitor monitor) throws Exception;
    }

    /** Takes the outcome on the UI thread. */
    interface Outcome<T> {
        void done(T result, Throwable fault);
    }

    private final UiThread ui;
    private final Work<T> work;
    private final Outcome<T> outcome;

    SessionJob(String title, UiThread ui, Work<T> work, Outcome<T> outcome) {
        super(title);
        this.ui = ui;
        this.work = work;
        this.outcome = outcome;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            T result = work.run(monitor);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            ui.later(() -> outcome.done(result, null));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            ui.later(() -> outcome.done(null, e));
        }
        return Status.OK_STATUS;
    }
}
