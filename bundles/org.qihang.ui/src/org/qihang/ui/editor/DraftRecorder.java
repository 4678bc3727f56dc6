package org.qihang.ui.editor;

import java.io.IOException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.qihang.ui.editor.draft.Drafts;

/** Keeps a draft of unsaved work: a moment after each change, written beside the UI thread. */
final class DraftRecorder {

    private static final int PAUSE_MILLISECONDS = 700;

    private final Drafts drafts;
    private final String store;
    private final EditedDocument document;
    private final Display display = Display.getCurrent();
    private final ISchedulingRule oneAfterTheOther = new ISchedulingRule() {
        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }
    };
    private final Runnable record = this::record;
    private boolean ended;
    private boolean written;

    /** @param store where the document's store is */
    DraftRecorder(Drafts drafts, String store, EditedDocument document) {
        this.drafts = drafts;
        this.store = store;
        this.document = document;
    }

    /** Something was changed; many changes in a row are written once. */
    void changed() {
        display.timerExec(PAUSE_MILLISECONDS, record);
    }

    private void record() {
        if (ended) {
            return;
        }
        if (document.isDirty()) {
            EObject content = document.snapshot();
            int version = document.version();
            written = true;
            schedule(() -> drafts.write(store, document.uri(), content, version));
        } else if (written) {
            discard();
        }
    }

    /** The work was saved or is not wanted any more. */
    void discard() {
        written = false;
        display.timerExec(-1, record);
        schedule(() -> drafts.discard(store, document.uri()));
    }

    /** The editor is closed, its content saved or not wanted; a draft of last time nobody decided on stays. */
    void end() {
        ended = true;
        display.timerExec(-1, record);
        if (written) {
            discard();
        }
    }

    private interface FileWork {
        void run() throws IOException;
    }

    private void schedule(FileWork work) {
        Job job = Job.createSystem("draft", (ICoreRunnable) monitor -> {
            try {
                work.run();
            } catch (IOException e) {
                ILog.of(DraftRecorder.class).log(Status.error("The draft could not be written", e));
            }
        });
        job.setRule(oneAfterTheOther);
        job.schedule();
    }
}
