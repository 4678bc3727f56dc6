package org.qihang.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.qihang.store.Store;

/**
 * Work on the open store, done in a job.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface StoreWork<T> {

    /** Does the work; asks the monitor now and then whether the person has cancelled. */
    T on(Store store, IProgressMonitor monitor) throws Exception;
}
